import { useTranslations } from "next-intl";
import { MappingStep } from "@/app/_ui/transfer/mapping-step";
import { SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import { IMPORT_FIELDS } from "@/lib/transfer/rules/fields";
import type { EarlierRun, ImportRun } from "@/lib/transfer/types";
import { cancelImportAction } from "./cancel-import.action";
import { mapColumnsAction } from "./map-columns.action";

/** What the columns of a list of people hold, and where the cases go. */
export function PeopleMapping({
  run,
  teams,
  teamIds,
  rows,
  earlier,
}: {
  run: ImportRun;
  teams: readonly { id: string; name: string }[];
  teamIds: readonly string[];
  rows: readonly (readonly string[])[];
  earlier: EarlierRun | null;
}) {
  const field = useTranslations("transfer.fields");
  const types = useTranslations("codes.settlement_type");
  const own = teams.filter(({ id }) => teamIds.includes(id));
  const others = teams.filter(({ id }) => !teamIds.includes(id));
  return (
    <MappingStep
      run={run}
      rows={rows}
      earlier={earlier}
      action={mapColumnsAction}
      cancel={cancelImportAction}
      fields={IMPORT_FIELDS.map((value) => ({ value, label: field(value) }))}
      cases={{
        teams: [...own, ...others].map(({ id, name }) => ({ value: id, label: name })),
        types: SETTLEMENT_TYPES.map((type) => ({ value: type, label: types(type) })),
      }}
      values={{
        teamId: run.teamId ?? own[0]?.id ?? (teams.length === 1 ? teams[0]?.id : ""),
        settlementType: run.settlementType ?? "",
      }}
    />
  );
}
