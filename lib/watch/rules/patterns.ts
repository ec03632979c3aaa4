import { addMonths, type PlainDate } from "@/lib/platform/dates";
import { SIGNAL_CODES, type SignalCode, type SignalSettings } from "./signals";

/** Of an application, all that the watch reads. */
export type WatchedApplication = {
  readonly caseId: string;
  readonly applicationId: string;
  /** When it came to the municipality. */
  readonly on: PlainDate;
  /** Neither withdrawn nor handed over; one whose household has moved in still counts. */
  readonly counts: boolean;
  /** Still on its way to a home: neither moved in nor ended. */
  readonly underWay: boolean;
  readonly helperPhone: string | null;
  readonly helperEmail: string | null;
  readonly helperIsLandlord: boolean;
  readonly dwellingId: string | null;
  readonly landlordId: string | null;
  readonly landlordPhone: string | null;
  readonly landlordEmail: string | null;
  readonly otherPayment: number | null;
};

/** A household's time in a dwelling, however it was settled. */
export type WatchedStay = {
  readonly caseId: string;
  readonly dwellingId: string;
  readonly landlordId: string | null;
  readonly movedInOn: PlainDate;
  readonly movedOutOn: PlainDate | null;
};

export type WatchedRecord = {
  readonly applications: readonly WatchedApplication[];
  readonly stays: readonly WatchedStay[];
};

/** Something that the record shows: what it is about, and the households behind. */
export type Pattern = {
  readonly signal: SignalCode;
  /** Kind and key, such as "phone:4740000000"; never shown or stored as it is. */
  readonly subject: string;
  readonly cases: readonly { readonly caseId: string; readonly applicationId: string | null }[];
};

type Item = { caseId: string; applicationId: string | null; on: PlainDate };
type Found = { subject: string; item: Item };

/**
 * What the record shows on a day, by the municipality's settings. A pattern is seen while its newest
 * part is younger than a flag is kept: so one that has been erased comes back only with something new.
 */
export function patternsIn(
  record: WatchedRecord,
  settings: SignalSettings,
  { today, reviewMonths }: { today: PlainDate; reviewMonths: number },
): Pattern[] {
  const newAfter = addMonths(today, -reviewMonths);
  const seen = SIGNAL_CODES.flatMap((signal) => {
    const { isOn, threshold, months } = settings[signal];
    if (!isOn) return [];
    const since = months === null ? null : addMonths(today, -months);
    const found = READERS[signal](record, today).filter(
      ({ item }) => since === null || item.on > since,
    );
    return [...bySubject(found)].flatMap(([subject, items]) => {
      const cases = newestOfEach(items);
      const isNew = cases.some(({ on }) => on > newAfter);
      if (!isNew || cases.length < (threshold ?? 1)) return [];
      return [
        {
          signal,
          subject,
          cases: cases.map(({ caseId, applicationId }) => ({ caseId, applicationId })),
        },
      ];
    });
  });
  return seen.filter((pattern) => !isContained(pattern, seen));
}

/** Where each signal finds its parts. */
const READERS: Readonly<
  Record<SignalCode, (record: WatchedRecord, today: PlainDate) => readonly Found[]>
> = {
  same_helper: ({ applications }) =>
    counted(applications).flatMap((one) => [
      ...(one.helperPhone ? [found(`phone:${one.helperPhone}`, one)] : []),
      ...(one.helperEmail ? [found(`email:${one.helperEmail}`, one)] : []),
    ]),
  same_landlord: ({ applications }) =>
    counted(applications).flatMap((one) =>
      one.landlordId ? [found(`landlord:${one.landlordId}`, one)] : [],
    ),
  helper_is_landlord: ({ applications }) =>
    counted(applications)
      .filter(isHelperLandlord)
      .map((one) => found(`application:${one.applicationId}`, one)),
  money_asked: ({ applications }) =>
    counted(applications)
      .filter(({ otherPayment }) => (otherPayment ?? 0) > 0)
      .map((one) => found(`application:${one.applicationId}`, one)),
  shared_dwelling: ({ applications, stays }, today) => [
    ...stays
      .filter(({ movedInOn, movedOutOn }) => movedInOn <= today && movedOutOn === null)
      .map(({ dwellingId, caseId, movedInOn }) => ({
        subject: `dwelling:${dwellingId}`,
        item: { caseId, applicationId: null, on: movedInOn },
      })),
    ...applications
      .filter(({ counts, underWay }) => counts && underWay)
      .flatMap((one) => (one.dwellingId ? [found(`dwelling:${one.dwellingId}`, one)] : [])),
  ],
  moves_from_landlord: ({ stays }) =>
    stays.flatMap(({ landlordId, caseId, movedOutOn }) =>
      landlordId && movedOutOn
        ? [
            {
              subject: `landlord:${landlordId}`,
              item: { caseId, applicationId: null, on: movedOutOn },
            },
          ]
        : [],
    ),
};

const counted = (applications: readonly WatchedApplication[]) =>
  applications.filter(({ counts }) => counts);

const found = (subject: string, { caseId, applicationId, on }: WatchedApplication): Found => ({
  subject,
  item: { caseId, applicationId, on },
});

/** Said to be, or reached by the same number or address. */
function isHelperLandlord(one: WatchedApplication): boolean {
  return (
    one.helperIsLandlord ||
    (one.helperPhone !== null && one.helperPhone === one.landlordPhone) ||
    (one.helperEmail !== null && one.helperEmail === one.landlordEmail)
  );
}

function bySubject(all: readonly Found[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const { subject, item } of all) {
    const group = groups.get(subject);
    if (group) group.push(item);
    else groups.set(subject, [item]);
  }
  return groups;
}

/** One item a household, the newest; a household that tries twice is one household. */
function newestOfEach(items: readonly Item[]): Item[] {
  const newest = new Map<string, Item>();
  for (const item of items) {
    const before = newest.get(item.caseId);
    if (!before || isNewer(item, before)) newest.set(item.caseId, item);
  }
  return [...newest.values()].toSorted((a, b) => a.caseId.localeCompare(b.caseId));
}

/** One that came with an application says more than one that did not. */
function isNewer(a: Item, b: Item): boolean {
  if (a.on !== b.on) return a.on > b.on;
  return (a.applicationId ?? "") > (b.applicationId ?? "");
}

/** The same helper by e-mail adds nothing when the telephone shows the same households, or more. */
function isContained(pattern: Pattern, all: readonly Pattern[]): boolean {
  if (!pattern.subject.startsWith("email:")) return false;
  const ids = pattern.cases.map(({ caseId }) => caseId);
  return all.some(({ signal, subject, cases }) => {
    if (signal !== pattern.signal || !subject.startsWith("phone:")) return false;
    const others = new Set(cases.map(({ caseId }) => caseId));
    return ids.every((id) => others.has(id));
  });
}

/** Every subject that a household takes part in: what a change of it can move. */
export function subjectsOf(record: WatchedRecord, caseIds: ReadonlySet<string>): Set<string> {
  const parts = SIGNAL_CODES.flatMap((signal) =>
    READERS[signal](record, "9999-12-31").flatMap(({ subject, item }) =>
      caseIds.has(item.caseId) ? [`${signal} ${subject}`] : [],
    ),
  );
  return new Set(parts);
}
