/** The bundle is what plain Node can load; its types are those of the package itself. */
declare module 'adaptivecards/dist/adaptivecards.js' {
  export * from 'adaptivecards';
}
