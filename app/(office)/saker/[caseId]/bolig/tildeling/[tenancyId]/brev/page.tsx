import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { OFFER_LETTER_TEXTS } from "@/app/_ui/housing/tenancy-texts";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { housingRoles } from "@/lib/housing/access";
import { offerOrder } from "@/lib/housing/queries/offer-order";
import { viewTenancy } from "@/lib/housing/queries/tenancies";
import { actsFrom } from "@/lib/housing/rules/states";
import { composeFor } from "@/lib/letters/queries/compose-letter";
import { lettersAbout } from "@/lib/letters/queries/letters";
import { addDays } from "@/lib/platform/dates";
import { OfferLetters } from "../offer-letters.view";
import { previewOfferLetterAction } from "./preview-offer-letter.action";
import { sendOfferLetterAction } from "./send-offer-letter.action";
import { SendOfferLetterForm } from "./send-offer-letter.form";

type Props = { params: Promise<{ caseId: string; tenancyId: string }> };

/** So long one is suggested to have for an answer, when no day is set. */
const DAYS_TO_ANSWER = 7;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("housing.letter");
  return { title: t("title") };
}

/** The letter that offers the household the home, read through before it is sent. */
export default async function OfferLetterPage({ params }: Props) {
  const ctx = await requireRole(
    "/saker/[caseId]/bolig/tildeling/[tenancyId]/brev",
    ...housingRoles,
  );
  const { caseId, tenancyId } = await params;
  const language = ctx.locale === "en" ? "nb" : ctx.locale;
  const page = await read(async (scope) => {
    const opened = await viewTenancy(scope, caseId, tenancyId);
    const { found, head } = opened;
    if (!actsFrom(found.status).includes("send_letter") || head.status !== "open") return null;
    const due = found.answerDueOn;
    const values = {
      tenancyId,
      language,
      plain: false,
      answerBy: due && due >= scope.today ? due : addDays(scope.today, DAYS_TO_ANSWER),
      ifRefused: null,
      address: [],
    };
    const order = await offerOrder(scope, opened, values, "housing.view-tenancy");
    const [composed, letters] = await Promise.all([
      composeFor(scope, head, order),
      lettersAbout(scope, caseId, "tenancy", tenancyId),
    ]);
    const shown = composed.ok
      ? { letter: composed.value.letter, notices: composed.value.notices }
      : null;
    return { values: { ...values, version: found.version }, shown, letters };
  });
  const address = `/saker/${caseId}/bolig/tildeling/${tenancyId}`;
  if (!page) redirect(address);
  const t = await getTranslations("housing.letter");
  return (
    <Page width="narrow">
      <div>
        <AppLink href={address}>{t("back")}</AppLink>
      </div>
      <Section title={t("title")}>
        <p>{t("lead")}</p>
        <Messages namespaces={OFFER_LETTER_TEXTS}>
          <SendOfferLetterForm
            key={page.values.version}
            send={sendOfferLetterAction.bind(null, tenancyId)}
            preview={previewOfferLetterAction.bind(null, tenancyId)}
            values={{ ...page.values, ifRefused: "", address: "" }}
            shown={page.shown}
          />
        </Messages>
      </Section>
      {page.letters.length > 0 && (
        <Section title={t("issued")}>
          <OfferLetters letters={page.letters} />
        </Section>
      )}
    </Page>
  );
}
