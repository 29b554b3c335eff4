// Who looks after the bot hears of it before its users do. What each alert means and what to do is in
// docs/yllapito.md (docs/operations.md).
param name string
param location string
param workspaceName string
@description('Where the bot answers, without https://.')
param host string
param email string
param monthlyBudget int
param budgetFrom string
@description('Where the bot\'s log lines are, and in which column.')
param logTable string
param logColumn string

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: workspaceName
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-alerts'
  location: 'global'
  properties: {
    enabled: true
    groupShortName: 'kolmekuppia'
    emailReceivers: [
      {
        name: 'keepers'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

// Each alert counts the log lines of some codes, as bot/ writes them, within a quarter of an hour.
var alerts = [
  {
    key: 'turn-faults'
    title: 'Kolme kuppia: people get fault cards'
    severity: 2
    codes: ['turn-fault', 'reply-lost']
    more: 5
  }
  {
    key: 'failed-sends'
    title: 'Kolme kuppia: messages do not arrive'
    severity: 2
    codes: ['send', 'outbox']
    more: 10
  }
  {
    key: 'unsigned'
    title: 'Kolme kuppia: calls that Teams has not signed'
    severity: 3
    codes: ['unsigned', 'refused']
    more: 100
  }
]

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in alerts: {
    name: '${name}-${alert.key}'
    location: location
    kind: 'LogAlert'
    properties: {
      displayName: alert.title
      severity: alert.severity
      enabled: true
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
      scopes: [workspace.id]
      // A table that has no line yet is no fault.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: '${logTable} | extend line = parse_json(${logColumn}) | where toint(line.level) >= 40 and tostring(line.code) in (\'${join(alert.codes, '\', \'')}\')'
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: alert.more
          }
        ]
      }
      actions: {
        actionGroups: [people.id]
      }
    }
  }
]

// Asked from three places every five minutes: the store keeps what is written to it, and the address
// can be reached. Application Insights holds the answers.
resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-insights'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableLocalAuth: true
  }
}

resource asked 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${name}-readyz'
  location: location
  kind: 'standard'
  // The portal finds the test by this.
  tags: {
    'hidden-link:${insights.id}': 'Resource'
  }
  properties: {
    SyntheticMonitorId: '${name}-readyz'
    Name: 'Kolme kuppia: /readyz'
    Enabled: true
    Frequency: 300
    Timeout: 30
    Kind: 'standard'
    RetryEnabled: true
    Locations: [
      { Id: 'emea-nl-ams-azr' }
      { Id: 'emea-gb-db3-azr' }
      { Id: 'emea-fr-pra-edge' }
    ]
    Request: {
      RequestUrl: 'https://${host}/readyz'
      HttpVerb: 'GET'
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 14
    }
  }
}

resource notReady 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-not-ready'
  location: 'global'
  properties: {
    description: 'Kolme kuppia does not answer, or its store does not keep what is written'
    severity: 1
    enabled: true
    scopes: [asked.id, insights.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: asked.id
      componentId: insights.id
      failedLocationCount: 2
    }
    actions: [
      { actionGroupId: people.id }
    ]
  }
}

resource budget 'Microsoft.Consumption/budgets@2023-11-01' = if (monthlyBudget > 0) {
  name: '${name}-budget'
  properties: {
    category: 'Cost'
    amount: monthlyBudget
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: '${budgetFrom}T00:00:00Z'
    }
    notifications: {
      nearly: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 80
        thresholdType: 'Actual'
        contactEmails: [email]
      }
    }
  }
}
