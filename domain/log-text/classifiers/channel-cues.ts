import { memoizeByText } from '../../kit/remember';
import { CHANNELS, type Channel } from '../../meetings/meeting';
import { easternForm } from '../words/fi/spoken-forms';

/** How words begin that may tell the way of a contact, in any language and dialect. */
const CUES: Readonly<Record<Channel, RegExp>> = {
  phone: cuesOf(
    'puh$ puhe$ puhel puhl soit ring tele tel$ tfn phone call luuri pirau kilau rang$ linj langoi vaihde$ ☎ 📞',
  ),
  email: cuesOf(
    's-posti s.posti sposti sp$ sähköp sähkö$ posti$ postia$ postil e-post epost meil mail mejl email e-mail viesti inbox ✉ 📧',
  ),
  remote: cuesOf(
    'teams tiims zoom meet$ meetis etä distans video remote online discord skype ruudu virtua webb',
  ),
  faceToFace: cuesOf(
    'f2f ftf live käv käyt käyn tapas tapaam tap$ tavat näht nähn poik pistäy piipah vierai besö träff' +
      ' visit met$ drop popp stopp kahvi kaff fika loun lunch coffee ovi$ ovel ovee tiski porti portt' +
      ' piha kierr kierro läsnä paikan$ face kasvo walked went saw$ kävel ajoin ajelin kassal' +
      ' toimistol konttoril varastol hallil esitt vein$ broschyr mässu messu rekrytapaht',
  ),
};

/** `$` ends a whole word. What is said otherwise in the east begins alike there, too. */
function cuesOf(list: string): RegExp {
  const said = list.split(' ').flatMap((cue) => [cue, easternForm(cue)]);
  const parts = [...new Set(said)].map((cue) => cue.replace(/[.]/g, '\\$&'));
  return new RegExp(`^(?:${parts.join('|')})`, 'u');
}

/** The channels that a word in small letters may tell. */
export const channelCues = memoizeByText((word): readonly Channel[] =>
  CHANNELS.filter((channel) => CUES[channel].test(word)),
);
