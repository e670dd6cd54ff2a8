// The language library: see the folders.
