import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { TenancyStateTag } from "@/app/_ui/housing/tenancy-state";
import { TENANCY_TEXTS } from "@/app/_ui/housing/tenancy-texts";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Columns, Section, Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { homeReaders, mayGiveHome } from "@/lib/housing/access";
import { tenancyPage } from "@/lib/housing/queries/tenancy-page";
import { dayToCountOn, livesOn } from "@/lib/housing/rules/dwellers";
import { DwellingToGiveView } from "../../dwelling-to-give.view";
import { OfferLetters } from "./offer-letters.view";
import { TenancyActs } from "./tenancy-acts.view";
import { TenancyFacts } from "./tenancy-facts.view";
import { TenancyHistory } from "./tenancy-history.view";

type Props = { params: Promise<{ caseId: string; tenancyId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("housing.tenancy");
  return { title: t("title") };
}

/** One stay from the offer until it ends: what it says, what is to be done, and what was done. */
export default async function TenancyPage({ params }: Props) {
  await requireRole("/saker/[caseId]/bolig/tildeling/[tenancyId]", ...homeReaders);
  const { caseId, tenancyId } = await params;
  const { shown, gives, mayOpen, today } = await read(async (scope) => {
    const shown = await tenancyPage(scope, caseId, tenancyId);
    const mayOpen = mayGiveHome(scope.actor);
    const gives = mayOpen && shown.head.status === "open";
    return { shown, gives, mayOpen, today: scope.today };
  });
  const t = await getTranslations("housing.tenancy");
  const { found, home, people, members, places, steps, taken, protocols, letters } = shown;
  const living = people.filter((one) => livesOn(one, dayToCountOn(found, today)));
  return (
    <Columns
      main={
        <>
          <div>
            <AppLink href={`/saker/${caseId}/bolig`}>{t("back")}</AppLink>
          </div>
          <Section
            title={[home.streetAddress, home.unit].filter(Boolean).join(", ")}
            actions={<TenancyStateTag tenancy={found} today={today} />}
          >
            <TenancyFacts
              tenancy={found}
              home={home}
              people={people}
              today={today}
              places={places}
              protocols={protocols}
              mayOpenProtocol={mayOpen}
            />
          </Section>
          {gives && (
            <Messages namespaces={TENANCY_TEXTS}>
              <TenancyActs
                tenancy={found}
                home={home}
                places={places}
                people={people}
                members={members}
                today={today}
              />
            </Messages>
          )}
          {letters.length > 0 && (
            <Section title={t("letters")}>
              <OfferLetters letters={letters} />
            </Section>
          )}
          <Section title={t("history")}>
            <TenancyHistory steps={steps} />
          </Section>
        </>
      }
      aside={
        <Stack>
          <DwellingToGiveView home={home} people={living.length} taken={taken} />
        </Stack>
      }
    />
  );
}
