import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Stack } from "@/app/_ui/kit/page";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { reportedNotes } from "@/app/_ui/reporting/reported-to";
import type { SupportContact } from "@/lib/reporting/types";
import type { ReplacedDecision, TheYear, YearDecision } from "@/lib/steering/types";
import { setYearDecisionAction } from "./set-year-decision.action";
import { SetYearDecisionForm } from "./set-year-decision.form";

/** What the council has decided and on what conditions, and for the manager the form. */
export function YearDecisionView({
  shown,
  mayChange,
  contacts,
}: {
  shown: TheYear;
  mayChange: boolean;
  contacts: readonly SupportContact[];
}) {
  const t = useTranslations("steering.decision");
  const { decision, replaced, year } = shown;
  return (
    <Stack>
      <p>{t("text")}</p>
      {decision ? <Decision decision={decision} /> : <p>{t("none")}</p>}
      {replaced.length > 0 && <Replaced decisions={replaced} />}
      {mayChange && (
        <SetYearDecisionForm
          key={`${year}/${decision?.version ?? 0}`}
          action={setYearDecisionAction.bind(null, String(year))}
          decision={decision}
          notes={reportedNotes("steering.set-year-decision", { contacts, caseNumber: null })}
        />
      )}
    </Stack>
  );
}

function Decision({ decision }: { decision: YearDecision }) {
  const t = useTranslations("steering.decision");
  return (
    <DefinitionList
      columns={2}
      items={[
        { term: t("decidedNumber"), value: decision.decidedNumber },
        { term: t("decidedMinors"), value: decision.decidedMinors },
        {
          term: t("decidedOn"),
          value: decision.decidedOn && <DateText value={decision.decidedOn} />,
        },
        { term: t("caseReference"), value: decision.caseReference },
        { term: t("conditions"), value: <Conditions of={decision} /> },
      ]}
    />
  );
}

function Conditions({ of }: { of: Pick<YearDecision, "conditions"> }) {
  const t = useTranslations("steering");
  if (of.conditions.length === 0) return t("decision.noCondition");
  return (
    <ul>
      {of.conditions.map(({ kind, text }) => (
        <li key={`${kind}/${text}`}>
          {kind === "other" && text ? text : t(`condition.${kind}`)}
          {kind !== "other" && text && `: ${text}`}
        </li>
      ))}
    </ul>
  );
}

/** Earlier decisions in the same year: what the council decided before it decided anew. */
function Replaced({ decisions }: { decisions: readonly ReplacedDecision[] }) {
  const t = useTranslations("steering.decision");
  const columns: Column<ReplacedDecision>[] = [
    {
      key: "decidedOn",
      header: t("decidedOn"),
      primary: true,
      cell: (row) => (row.decidedOn ? <DateText value={row.decidedOn} /> : "–"),
    },
    {
      key: "number",
      header: t("decidedNumber"),
      align: "end",
      cell: (row) => row.decidedNumber,
    },
    {
      key: "minors",
      header: t("decidedMinors"),
      align: "end",
      cell: (row) => row.decidedMinors ?? "–",
    },
    { key: "reference", header: t("caseReference"), cell: (row) => row.caseReference ?? "–" },
    { key: "conditions", header: t("conditions"), cell: (row) => <Conditions of={row} /> },
  ];
  return (
    <Disclosure summary={t("replaced", { count: decisions.length })}>
      <DataTable
        caption={t("replacedCaption")}
        captionHidden
        rows={decisions}
        rowKey={(row) => row.id}
        columns={columns}
      />
    </Disclosure>
  );
}
