import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import type { ApplicationPage } from "@/lib/self-settlement/queries/application-page";
import { HOME_MAY_CHANGE } from "@/lib/self-settlement/rules/states";

const OWN = ["ownEntrance", "ownBathroom", "ownKitchen"] as const;
/** The dwelling and who lets it, with how many others there are on it and never who. */
export function HomeView({ page, changes }: { page: ApplicationPage; changes: boolean }) {
  const t = useTranslations("self-settlement.page");
  const kind = useTranslations("dwellings.kind");
  const letting = useTranslations("dwellings.letting");
  const { dwelling, landlord, use, application, head } = page;
  const may = changes && HOME_MAY_CHANGE.includes(application.state);
  const link = may && (
    <AppLink href={`/saker/${head.id}/selvbosetting/bolig`}>
      {dwelling ? t("change") : t("register")}
    </AppLink>
  );
  if (!dwelling) {
    return (
      <Card title={t("home")} actions={link}>
        <p>{t("noHome")}</p>
      </Card>
    );
  }
  const own = OWN.filter((part) => dwelling[part]).map((part) => t(part));
  return (
    <Card title={t("home")} actions={link}>
      <DefinitionList
        items={[
          {
            term: t("address"),
            value: [dwelling.streetAddress, dwelling.unit].filter(Boolean).join(", "),
            note: `${dwelling.postalCode} ${dwelling.postalPlace}`,
          },
          { term: t("kind"), value: kind(dwelling.kind), note: letting(dwelling.letting) },
          {
            term: t("size"),
            value: t("roomsAndArea", { rooms: dwelling.rooms ?? 0, area: dwelling.areaM2 ?? 0 }),
          },
          { term: t("own"), value: own.join(", ") },
          {
            term: t("landlord"),
            value: landlord ? (
              <AppLink href={`/utleiere/${landlord.id}`}>{landlord.name}</AppLink>
            ) : (
              t("noLandlord")
            ),
            note: landlord?.organisationNumber
              ? t("organisationNumber", { number: landlord.organisationNumber })
              : undefined,
          },
          {
            term: t("contact"),
            value: landlord
              ? [landlord.contactName, landlord.phone, landlord.email].filter(Boolean).join(", ")
              : null,
          },
          {
            term: t("use"),
            value:
              use && use.applications + use.livingThere > 0
                ? t("useSome", { applications: use.applications, living: use.livingThere })
                : t("useNone"),
          },
        ]}
      />
    </Card>
  );
}
