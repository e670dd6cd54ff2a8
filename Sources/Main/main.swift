import ShippedStages
print(shippedStages.count)
