import type { DroppedFile } from '../../domain/files/dropped-file';
import type { InstallEvent } from '../../domain/teams/install-event';

/** Who and where, of whatever came in from a person. */
export interface Origin {
  readonly personId: string;
  readonly mri: string;
  readonly name: string;
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly locale: string | undefined;
  readonly kind: 'personal' | 'groupChat' | 'channel';
  /** As it came: in a channel's thread with `;messageid=…`, which replies need. */
  readonly conversationId: string;
  readonly teamsTeamId: string | undefined;
  readonly channelId: string | undefined;
  readonly deliveryId: string;
}

/** Where Teams lets a file be put, and where it will be then. */
export interface FileToUpload {
  readonly name: string;
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** Somebody answered a card that asks whether the bot may save a file. */
export interface FileConsent {
  readonly kind: 'fileConsent';
  readonly origin: Origin;
  readonly isAccepted: boolean;
  /** What the card held. */
  readonly context: unknown;
  /** Missing when declined. */
  readonly upload: FileToUpload | undefined;
  /** The card's message. */
  readonly messageId: string | undefined;
}

export type Inbound =
  | { readonly kind: 'message'; readonly origin: Origin; readonly text: string }
  | {
      /** Dropped into a chat, with or without words. */
      readonly kind: 'files';
      readonly origin: Origin;
      readonly files: readonly DroppedFile[];
      readonly text: string;
    }
  | {
      readonly kind: 'cardAction';
      readonly origin: Origin;
      readonly verb: string;
      readonly data: unknown;
      readonly via: 'execute' | 'submit';
      readonly messageId: string | undefined;
    }
  | {
      readonly kind: 'dialogFetch' | 'dialogSubmit';
      readonly origin: Origin;
      readonly verb: string;
      readonly data: unknown;
    }
  | {
      readonly kind: 'search';
      readonly origin: Origin;
      readonly dataset: string;
      readonly text: string;
    }
  | { readonly kind: 'articleSearch'; readonly origin: Origin; readonly text: string }
  | FileConsent
  | { readonly kind: 'event'; readonly event: InstallEvent }
  /** Nothing for the bot to do, or something it does not know. */
  | { readonly kind: 'ignored'; readonly why: string };
