import { useTranslations } from "next-intl";
import type { Option } from "@/app/_ui/form/select";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";
import type { MoveConsequence } from "@/lib/settlement/rules/move";
import type { MunicipalityMove } from "@/lib/settlement/types";
import styles from "../bosetting.module.css";
import { changeMoveAction } from "./change-move.action";
import { MoveForm } from "./move.form";

/** A move with what each municipality has answered, and what follows of it. */
export function MoveCard({
  move,
  consequences,
  caseId,
  municipalities,
  notes,
  mayChange,
}: {
  move: MunicipalityMove;
  consequences: readonly MoveConsequence[];
  caseId: string;
  municipalities: readonly Option[];
  notes: ReportedNotes;
  mayChange: boolean;
}) {
  const t = useTranslations("settlement.move");
  const municipality =
    municipalities.find(({ value }) => value === move.otherMunicipality)?.label ??
    move.otherMunicipality;
  const answer = (who: "own" | "other") => ({
    term: who === "own" ? t("own") : t("their"),
    value: t(`answers.${move[`${who}Answer`] as "yes"}`),
    note: move[`${who}AnsweredOn`] && (
      <>
        <DateText value={move[`${who}AnsweredOn`]} />, {move[`${who}AnsweredBy`]}
      </>
    ),
  });
  return (
    <Card title={t(move.direction === "out" ? "outTo" : "inFrom", { municipality })} level={3}>
      <DefinitionList
        items={[
          {
            term: t("movedOn"),
            value: move.movedOn ? <DateText value={move.movedOn} /> : t("notMoved"),
          },
          answer("own"),
          answer("other"),
          ...(move.note ? [{ term: t("note"), value: move.note }] : []),
        ]}
      />
      <h4>{t("follows")}</h4>
      <ul className={styles.list}>
        {consequences.map((code) => (
          <li key={code}>{t(`consequences.${code}`)}</li>
        ))}
      </ul>
      {mayChange && (
        <Disclosure summary={t("change")}>
          <MoveForm
            key={move.version}
            action={changeMoveAction}
            caseId={caseId}
            stands={move}
            municipalities={municipalities}
            notes={notes}
          />
        </Disclosure>
      )}
    </Card>
  );
}
