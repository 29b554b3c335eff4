import { hostConfig } from './host-config.mjs';
import { toHtml } from './markdown.mjs';

const { AdaptiveCard, Choice, ChoiceSetInput } = window.AdaptiveCards;

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = toHtml(text);
  result.didProcess = true;
};

/**
 * Renders a card. `onAction` gets what the client sends (type, verb, id, data with the inputs);
 * `onSearch(dataset, text)` returns the choices for a field that asks the bot.
 */
export function renderCard(json, { theme, onAction, onSearch }) {
  const card = new AdaptiveCard();
  const found = new Map();
  card.hostConfig = hostConfig(theme);
  card.onExecuteAction = (action) => {
    // The library has carried this one out by itself.
    if (action.getJsonTypeName() !== 'Action.ToggleVisibility') onAction(sent(action, found));
  };
  card.onInputValueChanged = (input) => {
    if (input instanceof ChoiceSetInput && input.isDynamicTypeahead())
      offer(input, onSearch, found);
  };
  card.parse(json);
  const element = card.render();
  for (const input of card.getAllInputs()) {
    showTitle(input);
    labelField(input);
    showEveryOffer(input);
  }
  return element;
}

function sent(action, found) {
  const { id, title, verb, url } = action;
  const type = action.getJsonTypeName();
  return { type, id, title, verb, url, data: withValues(action.data, found) };
}

/** The library sends the title of a choice that the bot offered, where Teams sends its value. */
function withValues(data, found) {
  if (typeof data !== 'object' || data === null) return data;
  const values = Object.entries(data).map(([id, value]) => [
    id,
    found.get(`${id} ${value}`) ?? value,
  ]);
  return Object.fromEntries(values);
}

async function offer(input, onSearch, found) {
  const text = input.getFilterForDynamicSearch();
  if (!text || found.has(`${input.id} ${text}`)) return;
  input.showLoadingIndicator();
  const choices = await onSearch(input.choicesData.dataset, text);
  for (const { title, value } of choices) found.set(`${input.id} ${title}`, value);
  input.renderChoices(
    text,
    choices.map(({ title, value }) => new Choice(title, value)),
  );
}

/** The library shows the value of a preset choice in a field one types into; Teams its title. */
function showTitle(input) {
  if (!(input instanceof ChoiceSetInput)) return;
  const field = input.renderedInputControlElement?.querySelector('input[type=text]');
  const preset = input.choices.find((choice) => choice.value === input.defaultValue);
  if (field && preset) field.value = preset.title;
}

/** The library labels the box around a field one types into; a screen reader needs the field. */
function labelField(input) {
  if (!(input instanceof ChoiceSetInput)) return;
  const box = input.renderedInputControlElement;
  const field = box?.querySelector('input[type=text]');
  if (!field) return;
  const move = () => {
    const labels = box.getAttribute('aria-labelledby');
    if (!labels) return;
    box.removeAttribute('aria-labelledby');
    field.setAttribute('aria-labelledby', labels);
  };
  move();
  new MutationObserver(move).observe(box, { attributeFilter: ['aria-labelledby'] });
}

/** The library hides offers that do not contain the typed text; the bot knows better. */
function showEveryOffer(input) {
  const list = input._filteredChoiceSet;
  if (!list) return;
  list.filterChoices = () => {
    const typed = input.getFilterForDynamicSearch()?.toLowerCase() ?? '';
    const own = list._choices.filter(({ title }) => title.toLowerCase().includes(typed));
    const titles = new Set([...own, ...list._dynamicChoices].map(({ title }) => title));
    for (const title of titles) {
      list.dropdown.append(list.createChoice(title, '', list._visibleChoiceCount));
      list._visibleChoiceCount += 1;
    }
  };
}
