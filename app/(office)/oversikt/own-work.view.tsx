import { useTranslations } from "next-intl";
import { opensPage } from "@/app/_server/access-registry";
import { Card } from "@/app/_ui/kit/card";
import { Grid, Section } from "@/app/_ui/kit/page";
import { type Actor, hasRole } from "@/lib/platform/context";

const PLACES = [
  { key: "people", href: "/admin/brukere" },
  { key: "teams", href: "/admin/team" },
  { key: "checklists", href: "/admin/sjekklister" },
  { key: "deadlines", href: "/admin/frister" },
  { key: "log", href: "/admin/logg" },
] as const;

/** The start page of those who work without cases. */
export function OwnWork({ actor }: { actor: Actor }) {
  const t = useTranslations("oversikt.work");
  return (
    <Section title={t("title")}>
      {hasRole(actor, "administrator") && <p>{t("administrator")}</p>}
      {hasRole(actor, "auditor") && <p>{t("auditor")}</p>}
      <Grid>
        {PLACES.filter(({ href }) => opensPage(href, actor.roles)).map(({ key, href }) => (
          <Card key={key} title={t(key)} level={3} href={href}>
            <p>{t(`${key}Text`)}</p>
          </Card>
        ))}
      </Grid>
    </Section>
  );
}
