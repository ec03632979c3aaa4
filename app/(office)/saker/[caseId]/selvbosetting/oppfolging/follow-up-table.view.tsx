import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Row } from "@/app/_ui/kit/page";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import { bookingAddress } from "@/lib/interpreters/rules/meeting";
import type { PlainDate } from "@/lib/platform/dates";
import type { PlannedFollowUp } from "@/lib/self-settlement/rules/follow-up";

const TONES = {
  held: "success",
  ahead: "neutral",
  due: "warning",
  overdue: "danger",
  not_needed: "neutral",
} as const;

/** The follow-ups of a household, each with its day and how it stands. */
export function FollowUpTable({
  plan,
  caseId,
  base,
  works,
  today,
}: {
  plan: readonly PlannedFollowUp[];
  caseId: string;
  base: string;
  works: boolean;
  today: PlainDate;
}) {
  const t = useTranslations("self-settlement.followUp");
  const name = ({ position, dayNumber }: PlannedFollowUp) =>
    position === 0 ? t("firstWeek") : t("afterDays", { days: dayNumber });
  const columns: Column<PlannedFollowUp>[] = [
    { key: "name", header: t("which"), primary: true, cell: name },
    { key: "dueOn", header: t("dueOn"), cell: ({ dueOn }) => <DateText value={dueOn} /> },
    {
      key: "state",
      header: t("state"),
      cell: ({ state }) => <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>,
    },
    { key: "heldOn", header: t("heldOn"), cell: ({ heldOn }) => <DateText value={heldOn} /> },
  ];
  if (works) {
    columns.push({
      key: "record",
      header: t("do"),
      cell: (one) =>
        one.state === "not_needed" ? null : (
          <Row>
            <AppLink href={`${base}/${one.position}`}>
              {one.state === "held"
                ? t("correct", { which: name(one) })
                : t("record", { which: name(one) })}
            </AppLink>
            {one.state !== "held" && (
              <AppLink
                href={bookingAddress(
                  caseId,
                  { place: "follow_up", of: null },
                  { heldOn: one.dueOn < today ? null : one.dueOn },
                )}
              >
                {t("bookInterpreter", { which: name(one) })}
              </AppLink>
            )}
          </Row>
        ),
    });
  }
  return (
    <DataTable
      caption={t("title")}
      captionHidden
      columns={columns}
      rows={plan}
      rowKey={({ position }) => String(position)}
    />
  );
}
