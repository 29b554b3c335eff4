// What the built bot has of `botbuilder`, each from its own file: all of it is a quarter of a start.
export { ConfigurationBotFrameworkAuthentication } from 'botbuilder-core/lib/configurationBotFrameworkAuthentication';
export { ConfigurationServiceClientCredentialFactory } from 'botbuilder-core/lib/configurationServiceClientCredentialFactory';
