import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { TabNav } from "@/app/_ui/kit/tabs";
import styles from "./programme.module.css";

const PARTS = {
  decision: "vedtak",
  plan: "plan",
  weeks: "uke",
  contract: "kontrakt",
  dates: "",
} as const;
export type ProgrammePart = keyof typeof PARTS;

/** Whose programme it is, and its parts; each has an address of its own. */
export function ProgrammeHead({
  caseId,
  participationId,
  name,
  current,
}: {
  caseId: string;
  participationId: string;
  name: string;
  current: ProgrammePart | null;
}) {
  const t = useTranslations("programme");
  const base = `/saker/${caseId}/program`;
  return (
    <div className={styles.head}>
      <AppLink href={base}>{t("form.back")}</AppLink>
      <p className={styles.name}>{t("parts.of", { name })}</p>
      <TabNav
        foldOnPhone
        label={t("parts.label")}
        tabs={(Object.keys(PARTS) as ProgrammePart[]).map((part) => ({
          href: [base, participationId, PARTS[part]].filter(Boolean).join("/"),
          label: t(`parts.${part}`),
          current: part === current,
        }))}
      />
    </div>
  );
}
