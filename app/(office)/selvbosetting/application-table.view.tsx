import { useTranslations } from "next-intl";
import { DueText } from "@/app/_ui/cases/due-text";
import { GradeBadge } from "@/app/_ui/cases/grade-badge";
import { DateText } from "@/app/_ui/kit/date-text";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import { daysBetween, type PlainDate } from "@/lib/platform/dates";
import { type ApplicationState, nextAct } from "@/lib/self-settlement/rules/states";
import type { ApplicationLine } from "@/lib/self-settlement/types";

const TONES: Partial<Record<ApplicationState, Tone>> = {
  more_information: "warning",
  rejected: "warning",
  imdi_refused: "warning",
  moved_in: "success",
};

export function ApplicationTable({
  rows,
  today,
}: {
  rows: readonly ApplicationLine[];
  today: PlainDate;
}) {
  const t = useTranslations("self-settlement");
  const next = (line: ApplicationLine) => {
    if (line.followUpOn) {
      return (
        <>
          {t("list.followUp")} <DueText value={line.followUpOn} today={today} />
        </>
      );
    }
    const act =
      line.state === "approved" && line.imdiDecidedOn
        ? "keep_imdi_decision"
        : nextAct(line.state)?.act;
    return act ? t(`act.${act}`) : t("list.noNext");
  };
  return (
    <DataTable
      caption={t("list.caption")}
      captionHidden
      rows={rows}
      rowKey={({ applicationId }) => applicationId}
      rowHref={({ caseId }) => `/saker/${caseId}/selvbosetting`}
      columns={[
        {
          key: "household",
          header: t("list.household"),
          primary: true,
          cell: ({ householdName, number }) => householdName || number,
        },
        {
          key: "number",
          header: t("list.number"),
          hideOnPhone: true,
          cell: ({ number, addressProtection }) => (
            <>
              {number} <GradeBadge grade={addressProtection} />
            </>
          ),
        },
        {
          key: "people",
          header: t("list.people"),
          align: "end",
          hideOnPhone: true,
          cell: ({ memberCount }) => memberCount,
        },
        {
          key: "state",
          header: t("list.state"),
          cell: ({ state }) => <Tag tone={TONES[state] ?? "neutral"}>{t(`state.${state}`)}</Tag>,
        },
        {
          key: "waited",
          header: t("list.waited"),
          align: "end",
          cell: ({ stateSince }) => t("next.days", { count: daysBetween(stateSince, today) }),
        },
        {
          key: "wanted",
          header: t("list.wanted"),
          cell: ({ wantedOn }) => <DateText value={wantedOn} />,
        },
        { key: "next", header: t("list.next"), cell: next },
      ]}
    />
  );
}
