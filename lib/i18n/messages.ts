import type { Locale } from "@/lib/platform/context";
import enAssessment from "./messages/en/assessment.json";
import enAttendance from "./messages/en/attendance.json";
import enAudit from "./messages/en/audit.json";
import enBenefit from "./messages/en/benefit.json";
import enCalendar from "./messages/en/calendar.json";
import enCareer from "./messages/en/career.json";
import enCases from "./messages/en/cases.json";
import enChecklists from "./messages/en/checklists.json";
import enCodes from "./messages/en/codes.json";
import enComparison from "./messages/en/comparison.json";
import enCompletion from "./messages/en/completion.json";
import enCourses from "./messages/en/courses.json";
import enDeadlines from "./messages/en/deadlines.json";
import enDocuments from "./messages/en/documents.json";
import enDwellings from "./messages/en/dwellings.json";
import enErrors from "./messages/en/errors.json";
import enFrame from "./messages/en/frame.json";
import enGuidance from "./messages/en/guidance.json";
import enHousing from "./messages/en/housing.json";
import enInterpreters from "./messages/en/interpreters.json";
import enJobbsjansen from "./messages/en/jobbsjansen.json";
import enLaw from "./messages/en/law.json";
import enLeaflet from "./messages/en/leaflet.json";
import enLetters from "./messages/en/letters.json";
import enMapping from "./messages/en/mapping.json";
import enNorwegian from "./messages/en/norwegian.json";
import enNotices from "./messages/en/notices.json";
import enOffline from "./messages/en/offline.json";
import enOrganisations from "./messages/en/organisations.json";
import enOversikt from "./messages/en/oversikt.json";
import enParticipation from "./messages/en/participation.json";
import enPeople from "./messages/en/people.json";
import enPhrases from "./messages/en/phrases.json";
import enPlacements from "./messages/en/placements.json";
import enPolicy from "./messages/en/policy.json";
import enProgramme from "./messages/en/programme.json";
import enPublic from "./messages/en/public.json";
import enReconciliation from "./messages/en/reconciliation.json";
import enReporting from "./messages/en/reporting.json";
import enResults from "./messages/en/results.json";
import enRoutines from "./messages/en/routines.json";
import enSelfSettlement from "./messages/en/self-settlement.json";
import enSettlement from "./messages/en/settlement.json";
import enSteering from "./messages/en/steering.json";
import enSummary from "./messages/en/summary.json";
import enTalks from "./messages/en/talks.json";
import enTransfer from "./messages/en/transfer.json";
import enUsers from "./messages/en/users.json";
import enVolunteers from "./messages/en/volunteers.json";
import enWatch from "./messages/en/watch.json";
import nbAssessment from "./messages/nb/assessment.json";
import nbAttendance from "./messages/nb/attendance.json";
import nbAudit from "./messages/nb/audit.json";
import nbBenefit from "./messages/nb/benefit.json";
import nbCalendar from "./messages/nb/calendar.json";
import nbCareer from "./messages/nb/career.json";
import nbCases from "./messages/nb/cases.json";
import nbChecklists from "./messages/nb/checklists.json";
import nbCodes from "./messages/nb/codes.json";
import nbComparison from "./messages/nb/comparison.json";
import nbCompletion from "./messages/nb/completion.json";
import nbCourses from "./messages/nb/courses.json";
import nbDeadlines from "./messages/nb/deadlines.json";
import nbDocuments from "./messages/nb/documents.json";
import nbDwellings from "./messages/nb/dwellings.json";
import nbErrors from "./messages/nb/errors.json";
import nbFrame from "./messages/nb/frame.json";
import nbGuidance from "./messages/nb/guidance.json";
import nbHousing from "./messages/nb/housing.json";
import nbInterpreters from "./messages/nb/interpreters.json";
import nbJobbsjansen from "./messages/nb/jobbsjansen.json";
import nbLaw from "./messages/nb/law.json";
import nbLeaflet from "./messages/nb/leaflet.json";
import nbLetters from "./messages/nb/letters.json";
import nbMapping from "./messages/nb/mapping.json";
import nbNorwegian from "./messages/nb/norwegian.json";
import nbNotices from "./messages/nb/notices.json";
import nbOffline from "./messages/nb/offline.json";
import nbOrganisations from "./messages/nb/organisations.json";
import nbOversikt from "./messages/nb/oversikt.json";
import nbParticipation from "./messages/nb/participation.json";
import nbPeople from "./messages/nb/people.json";
import nbPhrases from "./messages/nb/phrases.json";
import nbPlacements from "./messages/nb/placements.json";
import nbPolicy from "./messages/nb/policy.json";
import nbProgramme from "./messages/nb/programme.json";
import nbPublic from "./messages/nb/public.json";
import nbReconciliation from "./messages/nb/reconciliation.json";
import nbReporting from "./messages/nb/reporting.json";
import nbResults from "./messages/nb/results.json";
import nbRoutines from "./messages/nb/routines.json";
import nbSelfSettlement from "./messages/nb/self-settlement.json";
import nbSettlement from "./messages/nb/settlement.json";
import nbSteering from "./messages/nb/steering.json";
import nbSummary from "./messages/nb/summary.json";
import nbTalks from "./messages/nb/talks.json";
import nbTransfer from "./messages/nb/transfer.json";
import nbUsers from "./messages/nb/users.json";
import nbVolunteers from "./messages/nb/volunteers.json";
import nbWatch from "./messages/nb/watch.json";
import nnAssessment from "./messages/nn/assessment.json";
import nnAttendance from "./messages/nn/attendance.json";
import nnAudit from "./messages/nn/audit.json";
import nnBenefit from "./messages/nn/benefit.json";
import nnCalendar from "./messages/nn/calendar.json";
import nnCareer from "./messages/nn/career.json";
import nnCases from "./messages/nn/cases.json";
import nnChecklists from "./messages/nn/checklists.json";
import nnCodes from "./messages/nn/codes.json";
import nnComparison from "./messages/nn/comparison.json";
import nnCompletion from "./messages/nn/completion.json";
import nnCourses from "./messages/nn/courses.json";
import nnDeadlines from "./messages/nn/deadlines.json";
import nnDocuments from "./messages/nn/documents.json";
import nnDwellings from "./messages/nn/dwellings.json";
import nnErrors from "./messages/nn/errors.json";
import nnFrame from "./messages/nn/frame.json";
import nnGuidance from "./messages/nn/guidance.json";
import nnHousing from "./messages/nn/housing.json";
import nnInterpreters from "./messages/nn/interpreters.json";
import nnJobbsjansen from "./messages/nn/jobbsjansen.json";
import nnLaw from "./messages/nn/law.json";
import nnLeaflet from "./messages/nn/leaflet.json";
import nnLetters from "./messages/nn/letters.json";
import nnMapping from "./messages/nn/mapping.json";
import nnNorwegian from "./messages/nn/norwegian.json";
import nnNotices from "./messages/nn/notices.json";
import nnOffline from "./messages/nn/offline.json";
import nnOrganisations from "./messages/nn/organisations.json";
import nnOversikt from "./messages/nn/oversikt.json";
import nnParticipation from "./messages/nn/participation.json";
import nnPeople from "./messages/nn/people.json";
import nnPhrases from "./messages/nn/phrases.json";
import nnPlacements from "./messages/nn/placements.json";
import nnPolicy from "./messages/nn/policy.json";
import nnProgramme from "./messages/nn/programme.json";
import nnPublic from "./messages/nn/public.json";
import nnReconciliation from "./messages/nn/reconciliation.json";
import nnReporting from "./messages/nn/reporting.json";
import nnResults from "./messages/nn/results.json";
import nnRoutines from "./messages/nn/routines.json";
import nnSelfSettlement from "./messages/nn/self-settlement.json";
import nnSettlement from "./messages/nn/settlement.json";
import nnSteering from "./messages/nn/steering.json";
import nnSummary from "./messages/nn/summary.json";
import nnTalks from "./messages/nn/talks.json";
import nnTransfer from "./messages/nn/transfer.json";
import nnUsers from "./messages/nn/users.json";
import nnVolunteers from "./messages/nn/volunteers.json";
import nnWatch from "./messages/nn/watch.json";

const nb = {
  assessment: nbAssessment,
  attendance: nbAttendance,
  audit: nbAudit,
  benefit: nbBenefit,
  calendar: nbCalendar,
  career: nbCareer,
  cases: nbCases,
  checklists: nbChecklists,
  codes: nbCodes,
  comparison: nbComparison,
  completion: nbCompletion,
  courses: nbCourses,
  deadlines: nbDeadlines,
  documents: nbDocuments,
  dwellings: nbDwellings,
  errors: nbErrors,
  frame: nbFrame,
  guidance: nbGuidance,
  housing: nbHousing,
  interpreters: nbInterpreters,
  offline: nbOffline,
  organisations: nbOrganisations,
  letters: nbLetters,
  jobbsjansen: nbJobbsjansen,
  law: nbLaw,
  leaflet: nbLeaflet,
  mapping: nbMapping,
  norwegian: nbNorwegian,
  notices: nbNotices,
  oversikt: nbOversikt,
  participation: nbParticipation,
  people: nbPeople,
  phrases: nbPhrases,
  placements: nbPlacements,
  policy: nbPolicy,
  programme: nbProgramme,
  public: nbPublic,
  "self-settlement": nbSelfSettlement,
  reconciliation: nbReconciliation,
  reporting: nbReporting,
  results: nbResults,
  routines: nbRoutines,
  settlement: nbSettlement,
  steering: nbSteering,
  summary: nbSummary,
  talks: nbTalks,
  transfer: nbTransfer,
  users: nbUsers,
  volunteers: nbVolunteers,
  watch: nbWatch,
};

const nn = {
  assessment: nnAssessment,
  attendance: nnAttendance,
  audit: nnAudit,
  benefit: nnBenefit,
  calendar: nnCalendar,
  career: nnCareer,
  cases: nnCases,
  checklists: nnChecklists,
  codes: nnCodes,
  comparison: nnComparison,
  completion: nnCompletion,
  courses: nnCourses,
  deadlines: nnDeadlines,
  documents: nnDocuments,
  dwellings: nnDwellings,
  errors: nnErrors,
  frame: nnFrame,
  guidance: nnGuidance,
  housing: nnHousing,
  interpreters: nnInterpreters,
  offline: nnOffline,
  organisations: nnOrganisations,
  letters: nnLetters,
  jobbsjansen: nnJobbsjansen,
  law: nnLaw,
  leaflet: nnLeaflet,
  mapping: nnMapping,
  norwegian: nnNorwegian,
  notices: nnNotices,
  oversikt: nnOversikt,
  participation: nnParticipation,
  people: nnPeople,
  phrases: nnPhrases,
  placements: nnPlacements,
  policy: nnPolicy,
  programme: nnProgramme,
  public: nnPublic,
  "self-settlement": nnSelfSettlement,
  reconciliation: nnReconciliation,
  reporting: nnReporting,
  results: nnResults,
  routines: nnRoutines,
  settlement: nnSettlement,
  steering: nnSteering,
  summary: nnSummary,
  talks: nnTalks,
  transfer: nnTransfer,
  users: nnUsers,
  volunteers: nnVolunteers,
  watch: nnWatch,
};

const en = {
  assessment: enAssessment,
  attendance: enAttendance,
  audit: enAudit,
  benefit: enBenefit,
  calendar: enCalendar,
  career: enCareer,
  cases: enCases,
  checklists: enChecklists,
  codes: enCodes,
  comparison: enComparison,
  completion: enCompletion,
  courses: enCourses,
  deadlines: enDeadlines,
  documents: enDocuments,
  dwellings: enDwellings,
  errors: enErrors,
  frame: enFrame,
  guidance: enGuidance,
  housing: enHousing,
  interpreters: enInterpreters,
  offline: enOffline,
  organisations: enOrganisations,
  letters: enLetters,
  jobbsjansen: enJobbsjansen,
  law: enLaw,
  leaflet: enLeaflet,
  mapping: enMapping,
  norwegian: enNorwegian,
  notices: enNotices,
  oversikt: enOversikt,
  participation: enParticipation,
  people: enPeople,
  phrases: enPhrases,
  placements: enPlacements,
  policy: enPolicy,
  programme: enProgramme,
  public: enPublic,
  "self-settlement": enSelfSettlement,
  reconciliation: enReconciliation,
  reporting: enReporting,
  results: enResults,
  routines: enRoutines,
  settlement: enSettlement,
  steering: enSteering,
  summary: enSummary,
  talks: enTalks,
  transfer: enTransfer,
  users: enUsers,
  volunteers: enVolunteers,
  watch: enWatch,
};

/** Bokmål is the source: its keys are the keys. */
export type Messages = typeof nb;

/** Every key of `Source` as a text in `Other`, and none besides: a difference fails the type check. */
type SameKeys<Source, Other> = {
  [Key in keyof Source | keyof Other]: Key extends keyof Source
    ? Key extends keyof Other
      ? Source[Key] extends string
        ? string
        : SameKeys<Source[Key], Other[Key]>
      : Source[Key]
    : never;
};

const checkedNn: SameKeys<typeof nb, typeof nn> = nn;
const checkedEn: SameKeys<typeof nb, typeof en> = en;

const MESSAGES: Record<Locale, Messages> = { nb, nn: checkedNn, en: checkedEn };

/** All texts of a language. */
export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale];
}

/**
 * The part of the texts that a page's client components use, as dotted paths
 * (`cases.newCase`), so that the rest is not sent.
 */
export function pickMessages(messages: object, paths: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const path of paths) {
    const steps = path.split(".");
    let from: unknown = messages;
    let to = picked;
    steps.forEach((step, index) => {
      from = (from as Record<string, unknown> | undefined)?.[step];
      if (index === steps.length - 1) to[step] = from;
      else {
        to[step] = { ...(to[step] as object | undefined) };
        to = to[step] as Record<string, unknown>;
      }
    });
  }
  return picked;
}
