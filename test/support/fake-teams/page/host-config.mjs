const LIGHT = {
  background: '#ffffff',
  emphasis: '#f5f5f5',
  line: '#e0e0e0',
  text: ['#242424', '#616161'],
  accent: ['#5b5fc7', '#4f52b2'],
  good: ['#237b4b', '#237b4b'],
  warning: ['#835c00', '#835c00'],
  attention: ['#c4314b', '#c4314b'],
};

const DARK = {
  background: '#292929',
  emphasis: '#1f1f1f',
  line: '#525252',
  text: ['#ffffff', '#adadad'],
  accent: ['#aab1fa', '#b6bcfa'],
  good: ['#92c353', '#92c353'],
  warning: ['#f8d22a', '#f8d22a'],
  attention: ['#f1707b', '#f1707b'],
};

/** What Teams' own host configuration looks like, as far as it shows. */
export function hostConfig(theme) {
  const colours = theme === 'dark' ? DARK : LIGHT;
  const foregroundColors = {
    default: pair(colours.text),
    dark: pair(LIGHT.text),
    light: pair(DARK.text),
    accent: pair(colours.accent),
    good: pair(colours.good),
    warning: pair(colours.warning),
    attention: pair(colours.attention),
  };
  const style = (backgroundColor) => ({
    backgroundColor,
    borderColor: colours.line,
    foregroundColors,
  });
  return new window.AdaptiveCards.HostConfig({
    fontFamily: 'inherit',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: colours.line },
    containerStyles: {
      default: style(colours.background),
      emphasis: style(colours.emphasis),
      accent: style(colours.emphasis),
      good: style(colours.emphasis),
      warning: style(colours.emphasis),
      attention: style(colours.emphasis),
    },
    actions: {
      maxActions: 6,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', weight: 'bolder', spacing: 'small' },
      debounceTimeInMilliSeconds: 150,
    },
    // A message is a heading of the first level to Teams, its card's are of the second.
    textBlock: { headingLevel: 2 },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 180 }, spacing: 12 },
    adaptiveCard: { allowCustomStyle: false },
  });
}

function pair([normal, subtle]) {
  return { default: normal, subtle };
}
