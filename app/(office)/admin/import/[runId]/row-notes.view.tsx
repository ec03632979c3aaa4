import { useTranslations } from "next-intl";
import { Messages } from "@/app/_ui/messages";
import { ProblemNote } from "@/app/_ui/transfer/problem-note";
import styles from "@/app/_ui/transfer/row-notes.module.css";
import type { ImportField } from "@/lib/transfer/rules/fields";
import type { ImportRowLine, ImportRun } from "@/lib/transfer/types";
import { decideDuplicateAction } from "./decide-duplicate.action";
import { DecideDuplicateForm } from "./decide-duplicate.form";

type FieldName = ImportField | "fnr" | "dnr" | "household";

/** What is to say about a row: each error and warning with its column, what changes, who it is like. */
export function RowNotes({
  row,
  run,
  mayDecide,
}: {
  row: ImportRowLine;
  run: ImportRun;
  mayDecide: boolean;
}) {
  const t = useTranslations("transfer.preview");
  const fields = useTranslations("transfer.fields");
  const names = row.changedFields.map((field) => fields(field as FieldName)).join(", ");
  const isAlike = row.state === "duplicate" && row.match !== null;
  if (row.problems.length === 0 && !names && !isAlike) return "–";
  return (
    <ul className={styles.notes}>
      {row.problems.map((problem) => (
        <ProblemNote key={`${problem.code} ${problem.column}`} problem={problem} run={run} />
      ))}
      {isAlike && <AlikeNote row={row} run={run} mayDecide={mayDecide} />}
      {names && row.state !== "duplicate" && (
        <li>{t(mayDecide ? "willChange" : "hasChanged", { fields: names })}</li>
      )}
    </ul>
  );
}

function AlikeNote({
  row,
  run,
  mayDecide,
}: {
  row: ImportRowLine;
  run: ImportRun;
  mayDecide: boolean;
}) {
  const t = useTranslations("transfer.preview");
  if (!row.match) return null;
  const { name, birthDate, householdName } = row.match;
  return (
    <li className={styles.note}>
      <p>{t("alike", { name, birth: birthDate || "none" })}</p>
      {householdName && (
        <p className={styles.column}>{t("inHousehold", { name: householdName })}</p>
      )}
      {row.decision && (
        <p>
          <strong>{t(row.decision === "same" ? "decidedSame" : "decidedDifferent")}</strong>
        </p>
      )}
      {mayDecide && (
        <Messages namespaces={["transfer.preview", "transfer.errors"]}>
          <DecideDuplicateForm
            action={decideDuplicateAction}
            runId={run.id}
            rowNumber={row.rowNumber}
            name={name}
          />
        </Messages>
      )}
    </li>
  );
}
