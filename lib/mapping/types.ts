import type { PlainDate } from "@/lib/platform/dates";
import type { Content } from "./rules/content";
import type { CareerGuidance } from "./rules/guidance";
import type { LearningNeed } from "./rules/learning";
import type { PreparationLanguageCode, QuestionCode } from "./rules/preparation";
import type { Talk } from "./rules/talk";

/** A person's competence as mapped. */
export type Mapping = Talk & {
  id: string;
  caseId: string;
  personId: string;
  status: "draft" | "reviewed";
  content: Content;
  savedByName: string;
  savedAt: string;
  version: number;
};

/** A mapping as it stood from a talk or a change on. */
export type MappingVersion = Talk & {
  number: number;
  content: Content;
  reason: string | null;
  writtenByName: string;
  writtenAt: string;
};

export type RecordedGuidance = CareerGuidance & { id: string; personId: string; version: number };

export type LearningScreening = {
  id: string;
  personId: string;
  screenedOn: PlainDate;
  needs: readonly LearningNeed[];
  version: number;
};

/** A personal link as the adviser sees it; the secret is nowhere. */
export type PreparationLink = {
  id: string;
  language: PreparationLanguageCode;
  createdAt: string;
  createdByName: string;
  expiresAt: string;
  closedAt: string | null;
  firstOpenedAt: string | null;
  finishedAt: string | null;
};

export type PreparationAnswer = {
  question: QuestionCode;
  answer: string;
  language: PreparationLanguageCode;
  savedAt: string;
};
