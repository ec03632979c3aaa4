import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/kit/card";
import { Grid, Section } from "@/app/_ui/kit/page";
import { type Actor, hasRole, type Role } from "@/lib/platform/context";

const PLACES = [
  { key: "people", href: "/admin/brukere", roles: ["administrator"] },
  { key: "teams", href: "/admin/team", roles: ["administrator"] },
  { key: "checklists", href: "/admin/sjekklister", roles: ["administrator"] },
  { key: "import", href: "/admin/import", roles: ["administrator"] },
  { key: "log", href: "/admin/logg", roles: ["auditor"] },
] as const satisfies readonly { key: string; href: string; roles: readonly Role[] }[];

/** The start page of those who work without cases. */
export function OwnWork({ actor }: { actor: Actor }) {
  const t = useTranslations("oversikt.work");
  return (
    <Section title={t("title")}>
      {hasRole(actor, "administrator") && <p>{t("administrator")}</p>}
      {hasRole(actor, "auditor") && <p>{t("auditor")}</p>}
      <Grid>
        {PLACES.filter(({ roles }) => hasRole(actor, ...roles)).map(({ key, href }) => (
          <Card key={key} title={t(key)} level={3} href={href}>
            <p>{t(`${key}Text`)}</p>
          </Card>
        ))}
      </Grid>
    </Section>
  );
}
