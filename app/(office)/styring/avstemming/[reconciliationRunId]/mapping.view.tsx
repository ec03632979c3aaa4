import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Prose, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { SeenBefore } from "@/app/_ui/transfer/seen-before";
import { fieldsOf } from "@/lib/reconciliation/rules/lists";
import type { ListRun } from "@/lib/reconciliation/types";
import { columnLetter } from "@/lib/transfer/rules/fields";
import type { EarlierRun } from "@/lib/transfer/types";
import { cancelListAction } from "./cancel-list.action";
import { mapListAction } from "./map-list.action";
import { MapListForm } from "./map-list.form";

const LONGEST_EXAMPLE = 40;

/** What each column holds: recognised where it can be, chosen by hand where not. */
export function Mapping({
  run,
  rows,
  before,
}: {
  run: ListRun;
  /** The first rows, by which the columns are told. */
  rows: readonly (readonly string[])[];
  before: EarlierRun | null;
}) {
  const t = useTranslations("reconciliation.mapping");
  const transfer = useTranslations("transfer.mapping");
  const name = useTranslations("reconciliation.field");
  const columns = run.headings.map((heading, index) => {
    const examples = rows.map((cells) => cells[index]?.trim().slice(0, LONGEST_EXAMPLE) || "–");
    return {
      name: `columns.c${index}`,
      label: transfer("columnLabel", {
        letter: columnLetter(index),
        heading: heading || transfer("noHeading"),
      }),
      help: transfer("examples", { values: examples.join(" · ") }),
    };
  });
  return (
    <>
      <Section title={t("title")}>
        <Prose>
          <p>
            {t("lead", {
              known: Object.keys(run.mapping).length,
              all: run.headings.filter(Boolean).length,
            })}{" "}
            {t("read", { rows: run.rowCount, format: run.format === "xlsx" ? "Excel" : "CSV" })}
          </p>
          <p>
            {t("number")} {t("hidden")}
          </p>
        </Prose>
        <SeenBefore run={before} />
        <Messages
          namespaces={["reconciliation.mapping", "reconciliation.errors", "transfer.errors"]}
        >
          <MapListForm
            action={mapListAction}
            reconciliationRunId={run.id}
            version={run.version}
            columns={columns}
            fields={fieldsOf(run.kind).map((value) => ({
              value,
              label: name(value),
            }))}
            values={Object.fromEntries(
              run.headings.map((_, index) => [`c${index}`, run.mapping[String(index)] ?? ""]),
            )}
          />
        </Messages>
      </Section>
      <Messages namespaces={["reconciliation.mapping", "transfer.errors"]}>
        <ConfirmActForm
          action={cancelListAction}
          hidden={{ reconciliationRunId: run.id }}
          label={t("cancel")}
          variant="secondary"
        />
      </Messages>
    </>
  );
}
