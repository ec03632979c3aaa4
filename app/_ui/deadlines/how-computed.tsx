import { useFormatter, useTranslations } from "next-intl";
import type { DeadlineLine } from "@/lib/casework/types";
import type { ComputedFrom } from "@/lib/deadlines/types";
import type { PlainDate } from "@/lib/platform/dates";
import { addressOf } from "../checklists/proof-links";
import { AppLink } from "../kit/app-link";
import { UnfoldingList } from "../kit/unfolding-list.client";
import { AppliesWords, LengthWords, useDayWords } from "./rule-words";

const DAY = { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" } as const;

/** The log of a deadline: what it was counted from, by which rule and law, and where it has been. */
export function HowComputed({
  line,
  caseId,
  open,
}: {
  line: DeadlineLine;
  caseId: string;
  open: boolean;
}) {
  const t = useTranslations("deadlines.how");
  const dayWords = useDayWords();
  const format = useFormatter();
  const day = (on: PlainDate) => format.dateTime(new Date(`${on}T12:00:00Z`), DAY);
  const { computedFrom: log } = line;
  const { anchor, metBy } = log;
  const applies = Object.keys(log.condition).length > 0 || log.without;
  return (
    <UnfoldingList
      summary={t("summary")}
      href={`?regnet=${encodeURIComponent(line.id)}#frist-${line.id}`}
      open={open}
      items={[
        {
          term: t("counted"),
          value: <LengthWords rule={{ ...log, anchor: anchor.fact }} />,
        },
        {
          term: t("anchor"),
          value: (
            <Input input={anchor} caseId={caseId}>
              {t("dated", { what: dayWords(anchor.fact), day: day(anchor.value) })}
            </Input>
          ),
        },
        {
          term: t("metBy"),
          value: metBy?.value ? (
            <Input input={metBy} caseId={caseId}>
              {t("dated", { what: dayWords(metBy.fact), day: day(metBy.value) })}
            </Input>
          ) : line.canBeMet && metBy ? (
            t("notYet", { what: dayWords(metBy.fact) })
          ) : (
            t("cannot")
          ),
        },
        ...(applies
          ? [
              {
                term: t("condition"),
                value: <AppliesWords condition={log.condition} without={log.without} />,
              },
            ]
          : []),
        { term: t("law"), value: log.law ?? t("noLaw") },
        { term: t("source"), value: line.source },
        { term: t("rule"), value: t("ruleVersion", { key: log.rule, version: log.version }) },
        ...(line.moves.length > 0
          ? [
              {
                term: t("moves"),
                value: line.moves.map(({ on, from, to, because }) => (
                  <div key={`${on} ${to}`}>
                    {t(`because.${because}`, { on: day(on), from: day(from), to: day(to) })}
                  </div>
                )),
              },
            ]
          : []),
      ]}
    />
  );
}

/** A fact that went into it, with the way to where it is recorded. */
function Input({
  input,
  caseId,
  children,
}: {
  input: Pick<ComputedFrom["anchor"], "source">;
  caseId: string;
  children: string;
}) {
  const href = input.source && addressOf(input.source, caseId);
  return href ? <AppLink href={href}>{children}</AppLink> : children;
}
