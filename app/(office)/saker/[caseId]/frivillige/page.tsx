import { HandHeartIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row, Section } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import { volunteerRoles } from "@/lib/volunteers/access";
import { offersOf } from "@/lib/volunteers/queries/offers";
import { volunteerChoices } from "@/lib/volunteers/queries/volunteers";
import { changeOfferAction } from "./change-offer.action";
import { OfferCard } from "./offer-card.view";
import { offerHelpAction } from "./offer-help.action";
import { OfferHelpForm } from "./offer-help.form";
import { recordFollowUpAction } from "./record-follow-up.action";
import { withdrawConsentAction } from "./withdraw-consent.action";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("volunteers.offers");
  return { title: t("title") };
}

/** Help from volunteers in a case: offered, answered, agreed and ended. */
export default async function CaseVolunteersPage({ params }: Props) {
  await requireRole("/saker/[caseId]/frivillige", ...volunteerRoles);
  const { caseId } = await params;
  const { head, offers, volunteers, members, today } = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "volunteers.view-offers");
    const [offers, volunteers, members] = await Promise.all([
      offersOf(scope, [caseId]),
      volunteerChoices(scope),
      membersOfCase(scope, head),
    ]);
    return { head, offers, volunteers, members, today: scope.today };
  });
  const t = await getTranslations("volunteers.offers");
  const people = members.map(({ personId, name }) => ({ value: personId, label: name }));
  const isOpen = head.status === "open";
  return (
    <Section
      title={t("title")}
      actions={
        <Row>
          <LinkButton href="/frivillige" variant="secondary">
            {t("register")}
          </LinkButton>
        </Row>
      }
    >
      <p>{t("lead")}</p>
      <Messages
        namespaces={[
          "volunteers.offers",
          "volunteers.answer",
          "volunteers.shared",
          "volunteers.errors",
          "cases.errors",
        ]}
      >
        {isOpen && (
          <OfferHelpForm
            action={offerHelpAction.bind(null, caseId)}
            today={today}
            open={offers.length === 0}
          />
        )}
        {offers.length === 0 ? (
          <EmptyState icon={<HandHeartIcon aria-hidden />} title={t("empty")} level={3}>
            <p>{t("emptyHelp")}</p>
          </EmptyState>
        ) : (
          offers.map((offer) => (
            <OfferCard
              key={offer.id}
              offer={offer}
              volunteers={volunteers}
              people={people}
              today={today}
              change={isOpen ? changeOfferAction.bind(null, offer.id) : null}
              withdraw={isOpen ? withdrawConsentAction : null}
              followUp={isOpen ? recordFollowUpAction.bind(null, offer.id) : null}
            />
          ))
        )}
      </Messages>
    </Section>
  );
}
