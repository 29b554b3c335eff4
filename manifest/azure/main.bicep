// Everything that Kolme kuppia needs in Azure, in one resource group:
//   az deployment group create --resource-group <group> --parameters kolme-kuppia.bicepparam
// No secret is made or asked for: the bot signs in everywhere by its own managed identity.
targetScope = 'resourceGroup'

@description('Short name that all resources begin with: small letters, digits and hyphens.')
@minLength(3)
@maxLength(20)
param name string = 'kolme-kuppia'

@description('Where the data stays: a region of the EU.')
@allowed(['swedencentral', 'northeurope', 'westeurope', 'germanywestcentral', 'francecentral', 'polandcentral'])
param location string = 'swedencentral'

@description('containerApps: two replicas of the image. appService: one small machine with the built folder, for a pilot.')
@allowed(['containerApps', 'appService'])
param hosting string = 'containerApps'

@description('The image, with its registry and tag. Only for containerApps.')
param image string = ''

@description('Name of the container registry in this resource group that holds the image; empty for a public one.')
param registryName string = ''

@description('Entra object ids of the coordinators, with commas between them.')
param coordinators string

@description('serverless is paid by use, and suits up to some tens of teams; autoscale has a price a month.')
@allowed(['serverless', 'autoscale'])
param storeCapacity string = 'serverless'

@description('The most request units a second of autoscale.')
param autoscaleUnits int = 1000

@description('on only after the controller has decided so: lets coaches attach an opaque client code.')
@allowed(['on', 'off'])
param clientCodes string = 'off'

@description('When last week\'s digests go out (cron, Finnish time).')
param digestCron string = '0 8 * * 1'

@description('Who gets the alerts by e-mail.')
param alertEmail string

@description('Euros a month after which the budget warns; 0 for none.')
param monthlyBudget int = 100

@description('The first day of the month from which the budget counts, YYYY-MM-01.')
param budgetFrom string = utcNow('yyyy-MM-01')

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 90

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

module store 'store.bicep' = {
  name: 'store'
  params: {
    name: name
    location: location
    capacity: storeCapacity
    autoscaleUnits: autoscaleUnits
    principalId: identity.properties.principalId
  }
}

module logs 'logs.bicep' = {
  name: 'logs'
  params: {
    name: name
    location: location
    days: logDays
  }
}

// What bot/config.ts reads. What is not here keeps its default.
var settings = {
  HOST: '0.0.0.0'
  PORT: '3978'
  MicrosoftAppId: identity.properties.clientId
  MicrosoftAppType: 'UserAssignedMSI'
  MicrosoftAppTenantId: tenant().tenantId
  STORE: 'cosmos:${store.outputs.endpoint}'
  COORDINATORS: coordinators
  TIME_ZONE: 'Europe/Helsinki'
  DIGEST_CRON: digestCron
  CLIENT_CODES: clientCodes
  LOG_LEVEL: 'info'
  APPLICATIONINSIGHTS_CONNECTION_STRING: logs.outputs.insights
  // Which identity the Azure libraries sign in with.
  AZURE_CLIENT_ID: identity.properties.clientId
  // The Azure libraries tell Microsoft nothing of themselves.
  APPLICATION_INSIGHTS_NO_STATSBEAT: 'true'
}

module containers 'containers.bicep' = if (hosting == 'containerApps') {
  name: 'containers'
  params: {
    name: name
    location: location
    image: image
    registryName: registryName
    identityName: identity.name
    workspaceName: logs.outputs.workspaceName
    settings: settings
  }
}

module pilot 'pilot.bicep' = if (hosting == 'appService') {
  name: 'pilot'
  params: {
    name: name
    location: location
    identityName: identity.name
    workspaceName: logs.outputs.workspaceName
    settings: settings
  }
}

var host = hosting == 'containerApps' ? containers!.outputs.host : pilot!.outputs.host

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    identityName: identity.name
    host: host
  }
}

module alerts 'alerts.bicep' = {
  name: 'alerts'
  params: {
    name: name
    location: location
    workspaceName: logs.outputs.workspaceName
    host: host
    email: alertEmail
    monthlyBudget: monthlyBudget
    budgetFrom: budgetFrom
    logTable: hosting == 'containerApps' ? 'ContainerAppConsoleLogs_CL' : 'AppServiceConsoleLogs'
    logColumn: hosting == 'containerApps' ? 'Log_s' : 'ResultDescription'
  }
}

@description('For npm run package: -- --app-id <appId> --public-url <publicUrl>')
output appId string = identity.properties.clientId
output publicUrl string = 'https://${host}'
output store string = 'cosmos:${store.outputs.endpoint}'

// As the Agents Toolkit keeps outputs: by their names in manifest/env/.
output BOT_ID string = identity.properties.clientId
output BOT_URL string = 'https://${host}'
