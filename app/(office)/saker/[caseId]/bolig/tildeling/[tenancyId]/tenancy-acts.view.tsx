import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { placeOptions, placeValue } from "@/app/_ui/housing/place-options";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section, Stack } from "@/app/_ui/kit/page";
import { actsFrom, type TenancyAct } from "@/lib/housing/rules/states";
import type { DwellingToGive, Tenancy, TenancyPlace } from "@/lib/housing/types";
import type { PlainDate } from "@/lib/platform/dates";
import { answerOfferAction } from "./answer-offer.action";
import { AnswerOfferForm } from "./answer-offer.form";
import { assessHomeAction } from "./assess-home.action";
import { AssessHomeForm } from "./assess-home.form";
import { changePeriodAction } from "./change-period.action";
import { ChangePeriodForm } from "./change-period.form";
import { changePlacesAction } from "./change-places.action";
import { ChangePlacesForm } from "./change-places.form";
import { DwellerActs, type Dwellers } from "./dweller-acts.view";
import { moveInAction } from "./move-in.action";
import { MoveInForm } from "./move-in.form";
import { moveOutAction } from "./move-out.action";
import { MoveOutForm } from "./move-out.form";
import { offerReservedAction } from "./offer-reserved.action";
import { OfferReservedForm } from "./offer-reserved.form";
import { planHandoverAction } from "./plan-handover.action";
import { PlanHandoverForm } from "./plan-handover.form";
import { withdrawTenancyAction } from "./withdraw-tenancy.action";
import { WithdrawTenancyForm } from "./withdraw-tenancy.form";

type Props = Dwellers & {
  tenancy: Tenancy;
  home: DwellingToGive;
  places: readonly TenancyPlace[];
  today: PlainDate;
};

/** What comes next stands open; what one seldom does is folded away below. */
export function TenancyActs({ tenancy, home, places, today, ...dwellers }: Props) {
  const t = useTranslations("housing.form");
  const words = useTranslations("housing.places");
  const acts = actsFrom(tenancy.status);
  const can = (act: TenancyAct) => acts.includes(act);
  if (acts.length === 0) return null;
  const options = placeOptions(home, words);
  const last = places
    .map((one) => one.keptUntil ?? "9999")
    .sort()
    .at(-1);
  const chosen = places.filter((one) => (one.keptUntil ?? "9999") === last).map(placeValue);
  const to = { tenancy, today };
  const folded: [boolean, string, ReactNode][] = [
    [
      can("plan_handover"),
      t("planHandover"),
      <PlanHandoverForm
        key="plan"
        action={planHandoverAction.bind(null, tenancy.id)}
        tenancy={tenancy}
      />,
    ],
    [
      can("move_in") && tenancy.status === "accepted",
      t("moveInWithout"),
      <MoveInForm key="in" action={moveInAction.bind(null, tenancy.id)} {...to} />,
    ],
    [
      can("assess"),
      t("assessHome"),
      <AssessHomeForm
        key="assess"
        action={assessHomeAction.bind(null, tenancy.id)}
        tenancy={tenancy}
      />,
    ],
    [
      can("change_period"),
      t("changePeriod"),
      <ChangePeriodForm
        key="period"
        action={changePeriodAction.bind(null, tenancy.id)}
        tenancy={tenancy}
      />,
    ],
    [
      can("change_places") && options.length > 1,
      t("changePlaces"),
      <ChangePlacesForm
        key="places"
        action={changePlacesAction.bind(null, tenancy.id)}
        {...to}
        places={options}
        chosen={chosen}
      />,
    ],
    [
      can("move_out"),
      t("moveOut"),
      <MoveOutForm key="out" action={moveOutAction.bind(null, tenancy.id)} {...to} />,
    ],
    [
      can("withdraw"),
      t("withdrawTenancy"),
      <WithdrawTenancyForm
        key="withdraw"
        action={withdrawTenancyAction.bind(null, tenancy.id)}
        tenancy={tenancy}
      />,
    ],
  ];
  return (
    <>
      <NextAct {...to} />
      <Section title={t("more")}>
        <Stack gap="sm" key={tenancy.version}>
          {tenancy.status === "moved_in" && (
            <AppLink
              href={`/saker/${tenancy.caseId}/bolig/tildeling/${tenancy.id}/protokoll?retur`}
            >
              {t("toReturn")}
            </AppLink>
          )}
          {folded.map(
            ([shown, summary, form]) =>
              shown && (
                <Disclosure key={summary} summary={summary}>
                  {form}
                </Disclosure>
              ),
          )}
          <DwellerActs {...to} {...dwellers} />
        </Stack>
      </Section>
    </>
  );
}

/** The one act that the work waits for. */
function NextAct({ tenancy, today }: { tenancy: Tenancy; today: PlainDate }) {
  const t = useTranslations("housing.form");
  const to = { tenancy, today };
  switch (tenancy.status) {
    case "reserved":
      return (
        <Section title={t("offerReserved")}>
          <OfferReservedForm
            action={offerReservedAction.bind(null, tenancy.id)}
            tenancy={tenancy}
          />
        </Section>
      );
    case "offered":
      return (
        <>
          <Section title={t("offerLetter")}>
            <p>{t("offerLetterLead")}</p>
            <div>
              <LinkButton
                variant="secondary"
                href={`/saker/${tenancy.caseId}/bolig/tildeling/${tenancy.id}/brev`}
              >
                {t("toLetter")}
              </LinkButton>
            </div>
          </Section>
          <Section title={t("answerOffer")}>
            <AnswerOfferForm action={answerOfferAction.bind(null, tenancy.id)} {...to} />
          </Section>
        </>
      );
    case "accepted":
      return (
        <Section title={t("handOver")}>
          <p>{t("handOverLead")}</p>
          <div>
            <LinkButton href={`/saker/${tenancy.caseId}/bolig/tildeling/${tenancy.id}/protokoll`}>
              {t("toProtocol")}
            </LinkButton>
          </div>
        </Section>
      );
    case "handed_over":
      return (
        <Section title={t("moveIn")}>
          <MoveInForm action={moveInAction.bind(null, tenancy.id)} {...to} />
        </Section>
      );
    default:
      return null;
  }
}
