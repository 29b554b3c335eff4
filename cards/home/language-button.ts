import { z } from 'zod';
import { LANGUAGES, type Language } from '../../domain/language';
import { button, cardButton } from '../kit/buttons';
import { cardAction, type Surface } from '../kit/card-action';
import type { Button } from '../kit/card-element';
import { choiceInput } from '../kit/inputs';
import { typed } from '../kit/typed';
import type { Words } from '../kit/wording';

export const chooseLanguage = cardAction('help.language', z.object({ language: typed }));

export function languageButton(t: Words, language: Language, surface: Surface): Button {
  const choices = LANGUAGES.map((value) => ({ title: t(`languageName.${value}`), value }));
  const field = { id: 'language', label: t('help.languageLabel'), value: language };
  const save = button(chooseLanguage, t('help.saveLanguage'), {}, { surface });
  // In all three, so that whoever can't read this card finds it.
  return cardButton('Kieli · Språk · Language', choiceInput(field, choices), [save]);
}
