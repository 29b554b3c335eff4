using 'main.bicep'

// Copy this file, and put your own values here.
param name = 'kolme-kuppia'
param location = 'swedencentral'
param hosting = 'containerApps'
param registryName = 'kolmekuppiakuvat'
param image = 'kolmekuppiakuvat.azurecr.io/kolme-kuppia:0.1.0'
param coordinators = '00000000-0000-0000-0000-000000000000'
param alertEmail = 'it-tuki@kunta.example'
param monthlyBudget = 100
