import { showArticle } from '../answers/article-buttons';
import { button, dialogButton } from '../kit/buttons';
import type { CardReply } from '../kit/card-reply';
import { wordsIn } from '../kit/wording';
import { meetingForm } from '../meetings/meeting-form-actions';
import { type AboutReader, aboutCard } from './about-card';

const FORM_C = 'lomake-c';

/** A client got a job: the log with what was told, for a coach, and the form that is due. */
export function gotJobCard(
  reader: AboutReader,
  told: { readonly text: string; readonly byId: string },
): CardReply {
  const { language, roles, isPersonal } = reader;
  const t = wordsIn(language);
  const open = isPersonal ? button : dialogButton;
  const article = { entryId: FORM_C, language, question: '', from: '' };
  return aboutCard(reader, { title: t('about.gotJob.title'), body: t('about.gotJob.body') }, [
    roles.includes('coach') ? open(meetingForm.here, t('help.button.log'), told) : undefined,
    button(showArticle, t('about.gotJob.form'), article),
  ]);
}
