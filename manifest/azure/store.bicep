// Cosmos DB, as storage/collection/cosmos needs it: one container whose documents are found by their
// partition, type, time and keys. No keys: the bot's identity alone may read and write.
param name string
param location string
@allowed(['serverless', 'autoscale'])
param capacity string
param autoscaleUnits int
@description('The identity that may read and write documents.')
param principalId string

var accountName = take('${name}-${uniqueString(resourceGroup().id)}', 44)
// The role that comes with every account: read and write documents, and nothing else.
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: accountName
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: false
      }
    ]
    capabilities: capacity == 'serverless' ? [{ name: 'EnableServerless' }] : []
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: 'Enabled'
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: 'Continuous7Days'
      }
    }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: account
  name: 'kolme-kuppia'
  properties: {
    resource: {
      id: 'kolme-kuppia'
    }
  }
}

resource documents 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = {
  parent: database
  name: 'documents'
  properties: {
    resource: {
      id: 'documents'
      partitionKey: {
        paths: ['/partition']
        kind: 'Hash'
        version: 2
      }
      indexingPolicy: {
        indexingMode: 'consistent'
        automatic: true
        includedPaths: [
          { path: '/partition/?' }
          { path: '/type/?' }
          { path: '/at/?' }
          { path: '/id/?' }
          { path: '/keys/[]/?' }
        ]
        excludedPaths: [
          { path: '/*' }
        ]
        compositeIndexes: [
          [
            { path: '/type', order: 'ascending' }
            { path: '/at', order: 'ascending' }
            { path: '/id', order: 'ascending' }
          ]
          [
            { path: '/type', order: 'descending' }
            { path: '/at', order: 'descending' }
            { path: '/id', order: 'descending' }
          ]
        ]
      }
    }
    options: capacity == 'serverless' ? {} : {
      autoscaleSettings: {
        maxThroughput: autoscaleUnits
      }
    }
  }
}

resource mayReadAndWrite 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: account
  name: guid(account.id, principalId, dataContributor)
  properties: {
    principalId: principalId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    scope: account.id
  }
}

output endpoint string = account.properties.documentEndpoint
