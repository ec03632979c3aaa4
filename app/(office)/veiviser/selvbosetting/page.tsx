import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { currentSession } from "@/app/_server/session";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { Leaflet, type LeafletEdition } from "@/app/_ui/policy/leaflet";
import { LeafletTools, leafletChoice } from "@/app/_ui/policy/leaflet-tools";
import { hasRole } from "@/lib/platform/context";
import type { Scope } from "@/lib/platform/transaction";
import { policyKeepers, policyReaders } from "@/lib/policy/access";
import { policyDraft, policyInForce, publishedEdition } from "@/lib/policy/queries/editions";

type Search = { utgave?: string; sprak?: string; enkelt?: string };
type Props = { searchParams: Promise<Search> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("policy.leaflet");
  return { title: t("title") };
}

/** The policy as it is given out: the edition in force, or the one that the address names. */
export default async function LeafletPage({ searchParams }: Props) {
  const { actor, locale } = await requireRole("/veiviser/selvbosetting", ...policyReaders);
  const search = await searchParams;
  const keeper = hasRole(actor, ...policyKeepers);
  const edition = await read((scope) => asked(scope, search.utgave, keeper));
  const session = await currentSession();
  const t = await getTranslations("policy");
  const choice = leafletChoice(search, locale);
  if (!edition) {
    return (
      <Page width="narrow">
        <PageHeader title={t("leaflet.title")} />
        <EmptyState
          title={t("leaflet.none")}
          action={
            <LinkButton href="/admin/selvbosetting" variant="secondary">
              {t("leaflet.toTerms")}
            </LinkButton>
          }
        >
          <p>{t("leaflet.noneText")}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page>
      <Messages namespaces={["policy.leaflet"]}>
        <LeafletTools
          base="/veiviser/selvbosetting"
          choice={choice}
          more={search.utgave ? { utgave: search.utgave } : {}}
          toTerms
        />
      </Messages>
      {edition.number === null && <Alert tone="warning">{t("leaflet.draft")}</Alert>}
      <Leaflet municipality={session?.municipalityName ?? ""} edition={edition} {...choice} />
    </Page>
  );
}

/** Those who keep the policy may see the draft as it will look. */
async function asked(
  scope: Scope,
  word: string | undefined,
  keeper: boolean,
): Promise<LeafletEdition | null> {
  if (word === "kladd" && keeper) {
    const draft = await policyDraft(scope);
    return draft && { content: draft.content, number: null, validFrom: null };
  }
  const number = Number(word);
  return Number.isInteger(number) && number > 0
    ? publishedEdition(scope, number)
    : policyInForce(scope);
}
