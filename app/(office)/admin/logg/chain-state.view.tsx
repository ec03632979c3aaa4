import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import type { ChainReport } from "@/lib/audit/types";

/** Whether the trail is whole, as far as it was checked now. */
export function ChainState({ chain, whole }: { chain: ChainReport; whole: boolean }) {
  const t = useTranslations("audit.chain");
  const { from, to, checked, faults } = chain;
  if (faults.length > 0) {
    return (
      <Alert tone="danger" title={t("broken")}>
        <ul>
          {faults.slice(0, 10).map(({ seq, fault }) => (
            <li key={`${seq}-${fault}`}>{t(`fault.${fault}`, { seq })}</li>
          ))}
        </ul>
        <p>{t("brokenHelp")}</p>
      </Alert>
    );
  }
  return (
    <Alert tone="success">
      {whole || from === 1 ? t("whole", { count: checked }) : t("newest", { count: checked, to })}{" "}
      {!whole && from > 1 && <AppLink href="/admin/logg?kontroll=alt">{t("checkAll")}</AppLink>}
    </Alert>
  );
}
