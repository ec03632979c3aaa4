import { useFormatter, useTranslations } from "next-intl";
import { StageBar, type StageMark } from "@/app/_ui/kit/stage-bar";
import { BRANCHED_FROM, MAIN_LINE } from "@/lib/self-settlement/rules/states";
import type { Application, ApplicationStep } from "@/lib/self-settlement/types";

/** The line of states, with the day each was come to; one beside the line stands where it left it. */
export function ApplicationBar({
  application,
  steps,
}: {
  application: Application;
  steps: readonly ApplicationStep[];
}) {
  const t = useTranslations("self-settlement");
  const format = useFormatter();
  const { state } = application;
  const day = (value: string) =>
    format.dateTime(new Date(`${value}T12:00:00Z`), {
      day: "2-digit",
      month: "2-digit",
      year: "2-digit",
      timeZone: "UTC",
    });
  const ended = state === "ended";
  const last = steps.findLast(({ toState }) => toState !== "ended")?.toState ?? "enquiry";
  const standing = ended ? last : state;
  const at = MAIN_LINE.indexOf(BRANCHED_FROM[standing] ?? standing);
  const isBeside = !MAIN_LINE.includes(standing);
  const stages = MAIN_LINE.map((code, index): StageMark => {
    const come = steps.findLast(({ toState }) => toState === code);
    const mark = { code, label: t(`state.${code}`) };
    if (index < at || (index === at && ended)) {
      return { ...mark, state: "done", ...(come && { note: day(come.happenedOn) }) };
    }
    // That what lies ahead is to come needs no word under each.
    if (index > at)
      return ended ? { ...mark, state: "skipped" } : { ...mark, state: "ahead", note: "" };
    const note = isBeside ? t(`state.${standing}`) : day(application.stateSince);
    return { ...mark, state: "open", note };
  });
  return <StageBar label={t("page.bar")} stages={stages} />;
}
