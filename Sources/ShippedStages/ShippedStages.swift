// `shippedStages` is written by the plugin StageList from this target's dependencies.
