/** The bundle is what plain Node can load; its types are those of the package itself. */
declare module 'adaptivecards/dist/adaptivecards.min.js' {
  export * from 'adaptivecards';
}
