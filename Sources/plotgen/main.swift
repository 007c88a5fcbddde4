print("plotgen")
