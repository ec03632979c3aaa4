import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { Messages } from "@/app/_ui/messages";
import { landlordRoles } from "@/lib/organisations/access";
import { requireContact } from "@/lib/organisations/queries/landlord-contacts";
import { viewLandlord } from "@/lib/organisations/queries/landlords";
import { CONTACT_CHANNELS, LANDLORD_TOPICS } from "@/lib/organisations/rules/contact";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { LandlordPage } from "../landlord-page.view";
import { recordContactAction } from "./record-contact.action";
import { RecordContactForm } from "./record-contact.form";

type Props = {
  params: Promise<{ landlordId: string }>;
  searchParams: Promise<{ rett?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisations.contact");
  return { title: t("new") };
}

/** What was said to a landlord. `?rett=` names an entry to correct. */
export default async function ContactPage({ params, searchParams }: Props) {
  await requireRole("/utleiere/kontakt", ...landlordRoles);
  const [{ landlordId }, { rett }] = await Promise.all([params, searchParams]);
  const formKey = `organisations.record-contact:${rett ?? landlordId}`;
  const { landlord, corrected, kept, languages, today } = await read(async (scope) => {
    const found = await viewLandlord(scope, landlordId);
    const view = "organisations.view-landlord";
    return {
      landlord: found,
      corrected: rett ? await requireContact(scope, found.id, rett, view) : null,
      kept: await unsentForm(scope, formKey),
      languages: (await codeOptions(scope, "language")).language,
      today: scope.today,
    };
  });
  const t = await getTranslations("organisations");
  return (
    <LandlordPage
      landlord={landlord}
      title={t(corrected ? "contact.correctTitle" : "contact.new")}
      lead={t(corrected ? "contact.correctLead" : "contact.lead")}
    >
      <Messages namespaces={["organisations.contact", "organisations.errors"]}>
        <RecordContactForm
          action={recordContactAction.bind(null, landlord.id)}
          draft={draftOf(formKey, kept)}
          values={{ heldOn: today, topics: [], ...corrected, landlordId: landlord.id }}
          {...(corrected && { correctsId: corrected.id })}
          choices={{
            channels: CONTACT_CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) })),
            topics: LANDLORD_TOPICS.map(({ code, law }) => ({
              value: code,
              label: t(`topic.${code}`),
              help: [t(`topicHelp.${code}`), law && `${t("guidance.law")} ${law}`]
                .filter(Boolean)
                .join(" "),
            })),
            languages,
          }}
        />
      </Messages>
    </LandlordPage>
  );
}
