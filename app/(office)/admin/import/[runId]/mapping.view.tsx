import { useTranslations } from "next-intl";
import { Prose, Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { MapColumnsForm } from "@/app/_ui/transfer/map-columns.form";
import { SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import { columnLetter, IMPORT_FIELDS } from "@/lib/transfer/rules/fields";
import type { ImportRun } from "@/lib/transfer/types";
import { mapColumnsAction } from "./map-columns.action";

/** What each column holds: recognised where it can be, chosen by hand where not. */
export function MappingStep({
  run,
  teams,
  teamIds,
  example,
}: {
  run: ImportRun;
  teams: readonly { id: string; name: string }[];
  teamIds: readonly string[];
  example: readonly string[];
}) {
  const t = useTranslations("transfer");
  const types = useTranslations("codes.settlement_type");
  const own = teams.filter(({ id }) => teamIds.includes(id));
  const others = teams.filter(({ id }) => !teamIds.includes(id));
  const delimiter = run.delimiter === "\t" ? t("mapping.tab") : (run.delimiter ?? "none");
  const columns = run.headings.map((heading, index) => ({
    name: `columns.c${index}`,
    label: t("mapping.columnLabel", {
      letter: columnLetter(index),
      heading: heading || t("mapping.noHeading"),
    }),
    help: example[index]
      ? t("mapping.example", { value: example[index].slice(0, 60) })
      : t("mapping.exampleEmpty"),
  }));
  const values = {
    columns: Object.fromEntries(
      run.headings.map((_, index) => [`c${index}`, run.mapping[String(index)] ?? ""]),
    ),
    teamId: run.teamId ?? own[0]?.id ?? (teams.length === 1 ? teams[0]?.id : ""),
    settlementType: run.settlementType ?? "",
  };
  return (
    <Stack gap="lg">
      <Prose>
        <p>
          {t("mapping.lead", {
            known: Object.keys(run.mapping).length,
            all: run.headings.filter(Boolean).length,
          })}{" "}
          {t("mapping.remembered")}
        </p>
        <p>
          {t("mapping.readAs", {
            format: run.format === "xlsx" ? "Excel" : "CSV",
            encoding: run.encoding?.toUpperCase() ?? "none",
            delimiter,
            rows: run.rowCount,
          })}
        </p>
      </Prose>
      <Messages namespaces={["transfer.mapping", "transfer.errors", "cases.errors"]}>
        <MapColumnsForm
          action={mapColumnsAction}
          hidden={{ runId: run.id, version: run.version }}
          columns={columns}
          fields={IMPORT_FIELDS.map((field) => ({ value: field, label: t(`fields.${field}`) }))}
          teams={[...own, ...others].map(({ id, name }) => ({ value: id, label: name }))}
          types={SETTLEMENT_TYPES.map((type) => ({ value: type, label: types(type) }))}
          values={values}
        />
      </Messages>
    </Stack>
  );
}
