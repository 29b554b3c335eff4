import {
  AdaptiveCard as ParsedCard,
  SerializationContext,
  Versions,
} from 'adaptivecards/dist/adaptivecards.min.js';
import { CARD_LIMIT } from '../../cards/kit/adaptive-card';
import { type Json, objectsWithin } from './objects-within';

const INPUTS = [
  'Input.Text',
  'Input.Date',
  'Input.ChoiceSet',
  'Input.Number',
  'Input.Toggle',
  'Input.Time',
];

/** Elements of Teams' own that the library does not know; each must bring a fallback it knows. */
const isHostOnly = (element: Json) =>
  typeof element.type === 'string' && element.type.startsWith('Chart.');

/** What is wrong with a card, in words; nothing when it is fit to be sent. */
export function lintCard(card: object): string[] {
  const elements = [...objectsWithin(card)];
  const inputs = elements.filter((element) => INPUTS.includes(String(element.type)));
  const ids = elements
    .filter((element) => typeof element.id === 'string' && element.type)
    .map((element) => String(element.id));
  const size = JSON.stringify(card).length;
  return [
    ...parserComplaints(card),
    ...(size > CARD_LIMIT ? [`${size} characters`] : []),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `two elements with the id ${id}`),
    ...inputs.flatMap(inputComplaints),
    ...elements
      .filter((one) => isHostOnly(one) && !one.fallback)
      .map((one) => `${one.type} has no fallback`),
    ...elements
      .filter((one) => one.type === 'Action.Execute' && !one.fallback && !one.selectAction)
      .filter((one) => !isRetry(one))
      .map((one) => `Execute "${one.title}" has no fallback`),
    ...elements
      .filter((one) => one.type === 'Image' && !one.altText)
      .map(() => 'an image without altText'),
  ];
}

/** The retry of the error card carries what was typed once, not twice. */
function isRetry(action: Json): boolean {
  return action.id === 'retry';
}

function inputComplaints(input: Json): string[] {
  const name = `${input.type} ${String(input.id)}`;
  const label = input.type === 'Input.Toggle' ? input.title : input.label;
  return [
    ...(typeof input.id === 'string' && input.id ? [] : [`${name} has no id`]),
    ...(typeof label === 'string' && label.trim() ? [] : [`${name} has no label`]),
    ...((input.isRequired || input.regex) && !input.errorMessage
      ? [`${name} has no errorMessage`]
      : []),
  ];
}

/** Teams suggests choices as one types in cards of 1.5 too; clients that don't, show those listed. */
const HOST_KNOWS = /^Property "choices\.data" is supported in version 1\.6/;

function parserComplaints(card: object): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new ParsedCard();
  parsed.parse(withFallbacks(card), context);
  const complaints: string[] = [];
  for (let index = 0; index < context.eventCount; index += 1)
    complaints.push(context.getEventAt(index).message);
  for (const failure of parsed.validateProperties().validationEvents)
    complaints.push(failure.message);
  return complaints.filter((complaint) => !HOST_KNOWS.test(complaint));
}

/** The card as a client sees it that knows no host-only elements. */
function withFallbacks(card: object): object {
  return JSON.parse(
    JSON.stringify(card, (key, value) =>
      // The library tests the language with a stateful regex, which refuses every second card.
      key === 'lang' && /^[a-z]{2}$/.test(value)
        ? undefined
        : value && typeof value === 'object' && isHostOnly(value)
          ? (value.fallback ?? value)
          : value,
    ),
  );
}
