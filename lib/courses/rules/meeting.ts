import type { InterpreterMode } from "@/lib/guidance/rules/session";
import type { InterpreterCategory } from "@/lib/interpreters/rules/interpreting";
import type { PlainDate } from "@/lib/platform/dates";

/** Who interprets into a language at a meeting; without category and way, nobody does. */
export type MeetingInterpreter = {
  language: string;
  name: string | null;
  category: InterpreterCategory | null;
  mode: InterpreterMode | null;
  deviationReason: string | null;
};

export type HeldMeeting = {
  heldOn: PlainDate;
  startsAtTime: string;
  endsAtTime: string;
  place: string | null;
  topics: readonly string[];
  interpreters: readonly MeetingInterpreter[];
};

/** Minutes from one time of the day to a later one. */
export function minutesBetween(from: string, to: string): number {
  const [fromHour = 0, fromMinute = 0] = from.split(":").map(Number);
  const [toHour = 0, toMinute = 0] = to.split(":").map(Number);
  return (toHour - fromHour) * 60 + toMinute - fromMinute;
}

/**
 * Languages that someone present follows the meeting in and for which nothing is said: neither an
 * interpreter with category and way, nor why there was none.
 */
export function languagesWithoutWord(
  meeting: Pick<HeldMeeting, "interpreters">,
  languages: readonly (string | null)[],
): string[] {
  const told = new Set(
    meeting.interpreters
      .filter(({ category, mode, deviationReason }) =>
        category && mode ? category !== "none" || deviationReason : deviationReason,
      )
      .map(({ language }) => language),
  );
  const spoken = languages.filter((language) => language !== null);
  return [...new Set(spoken)].filter((language) => !told.has(language));
}

/** What the meeting becomes in the guidance of a household of which someone was there. */
export function sessionOf(
  meeting: HeldMeeting,
  title: string,
  present: readonly { personId: string; language: string | null }[],
) {
  const language = present.find((one) => one.language !== null)?.language ?? null;
  const interpreter = meeting.interpreters.find((one) => one.language === language);
  const used = interpreter?.category && interpreter.mode;
  return {
    heldOn: meeting.heldOn,
    startsAtTime: meeting.startsAtTime,
    minutes: minutesBetween(meeting.startsAtTime, meeting.endsAtTime),
    channel: "group" as const,
    place: meeting.place ?? "",
    attended: present.map(({ personId }) => personId),
    topics: [...meeting.topics],
    notes: `Gruppekurs: ${title}`,
    interpreterUse: language === null ? "not_needed" : used ? "used" : "needed_not_used",
    ...(used && {
      interpreterLanguage: language,
      interpreterCategory: interpreter.category,
      interpreterMode: interpreter.mode,
    }),
    interpreterDeviationReason: interpreter?.deviationReason ?? null,
  } as const;
}
