import { ChatElipsisIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { Columns, Page, Row, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { dwellingsOfLandlord } from "@/lib/dwellings/queries/dwellings-of-landlord";
import { landlordRoles } from "@/lib/organisations/access";
import { contactsOfLandlord } from "@/lib/organisations/queries/landlord-contacts";
import { mergesInto } from "@/lib/organisations/queries/landlord-merges";
import { viewLandlord } from "@/lib/organisations/queries/landlords";
import { likelySame } from "@/lib/organisations/queries/list-landlords";
import { codeLabels } from "@/lib/people/queries/code-lists";
import { isId } from "@/lib/platform/ids";
import { rightsToLet } from "@/lib/self-settlement/queries/rights-to-let";
import { ArchiveAct } from "./archive-act.view";
import { ContactLog } from "./contact-log.view";
import { DwellingTable } from "./dwelling-table.view";
import { GuidanceGiven } from "./guidance-given.view";
import { LandlordDetails } from "./landlord-details.view";
import { LikelySame, MergedHere } from "./merges.view";

type Props = {
  params: Promise<{ landlordId: string }>;
  searchParams: Promise<{ etter?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisations.list");
  return { title: t("title") };
}

/** A landlord: how to reach them, their dwellings, what they were told, and every contact. */
export default async function OneLandlordPage({ params, searchParams }: Props) {
  await requireRole("/utleiere/[landlordId]", ...landlordRoles);
  const [{ landlordId }, { etter }] = await Promise.all([params, searchParams]);
  const after = etter && isId(etter) ? etter : undefined;
  const { landlord, dwellings, rights, contacts, merges, same, languages } = await read(
    async (scope) => {
      const found = await viewLandlord(scope, landlordId);
      const [ofLandlord, log, merged, others] = await Promise.all([
        dwellingsOfLandlord(scope, found.id, after),
        contactsOfLandlord(scope, found.id),
        mergesInto(scope, found.id),
        likelySame(scope, found),
      ]);
      const rights = await rightsToLet(
        scope,
        ofLandlord.rows.map(({ id }) => id),
      );
      const codes = [...new Set(log.map(({ materialLanguage }) => materialLanguage))];
      return {
        landlord: found,
        dwellings: ofLandlord,
        rights,
        contacts: log,
        merges: merged,
        same: others,
        languages: await codeLabels(
          scope,
          codes.map((code) => ["language", code] as const),
        ),
      };
    },
  );
  // The old address of one that was merged leads to the one that is left.
  if (landlord.id !== landlordId) redirect(`/utleiere/${landlord.id}`);
  const t = await getTranslations("organisations");
  const base = `/utleiere/${landlord.id}`;
  const holding = contacts.filter(({ correctedById }) => correctedById === null);
  const record = (
    <LinkButton href={`${base}/kontakt`} icon={<ChatElipsisIcon aria-hidden />}>
      {t("contact.new")}
    </LinkButton>
  );
  return (
    <Page width="wide">
      <PageHeader
        breadcrumb={[{ label: t("list.title"), href: "/utleiere" }]}
        title={landlord.name}
        meta={
          <Row>
            <span>{t(`kind.${landlord.kind}`)}</span>
            {landlord.archivedOn && (
              <Tag>
                {t.rich("page.archivedOn", {
                  date: () => <DateText value={landlord.archivedOn} />,
                })}
              </Tag>
            )}
          </Row>
        }
        actions={record}
      />
      <Messages namespaces={["organisations.page", "organisations.errors"]}>
        {same.length > 0 && <LikelySame landlordId={landlord.id} others={same} />}
        <Columns
          main={
            <>
              <Section title={t("dwellings.title")}>
                <DwellingTable
                  dwellings={dwellings}
                  rights={rights}
                  nextHref={dwellings.next ? `${base}?etter=${dwellings.next}` : undefined}
                  previousHref={after ? base : undefined}
                />
              </Section>
              <Section id="kontakt" title={t("contact.title")}>
                <ContactLog landlordId={landlord.id} contacts={contacts} languages={languages} />
              </Section>
            </>
          }
          aside={
            <>
              <LandlordDetails
                landlord={landlord}
                acts={
                  <Row>
                    <LinkButton href={`${base}/endre`} variant="secondary" size="sm">
                      {t("page.change")}
                    </LinkButton>
                    <LinkButton href={`${base}/sla-sammen`} variant="secondary" size="sm">
                      {t("page.merge")}
                    </LinkButton>
                    <ArchiveAct landlord={landlord} />
                  </Row>
                }
              />
              <GuidanceGiven contacts={holding} />
              {merges.map((merge) => (
                <MergedHere key={merge.id} merge={merge} />
              ))}
            </>
          }
        />
      </Messages>
    </Page>
  );
}
