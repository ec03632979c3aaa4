import { HouseIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { placeOptions } from "@/app/_ui/housing/place-options";
import { TENANCY_TEXTS } from "@/app/_ui/housing/tenancy-texts";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Columns, Section } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { housingRoles } from "@/lib/housing/access";
import { newTenancy } from "@/lib/housing/queries/new-tenancy";
import { isPlainDate } from "@/lib/platform/dates";
import { isId } from "@/lib/platform/ids";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { DwellingToGiveView } from "../../dwelling-to-give.view";
import { openTenancyAction } from "./open-tenancy.action";
import { OpenTenancyForm } from "./open-tenancy.form";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("housing.new");
  return { title: t("title") };
}

/** Offers a household a home that was found, or keeps it for the household. */
export default async function NewTenancyPage({ params, searchParams }: Props) {
  await requireRole("/saker/[caseId]/bolig/tildeling/ny", ...housingRoles);
  const { caseId } = await params;
  const { bolig, fra, til } = await searchParams;
  const dwellingId = typeof bolig === "string" && isId(bolig) ? bolig : null;
  const formKey = `housing.open-tenancy:${caseId}:${dwellingId}`;
  const { found, kept } = await read(async (scope) => {
    const found = await newTenancy(scope, caseId, dwellingId);
    return { found, kept: await unsentForm(scope, formKey) };
  });
  const [t, words] = await Promise.all([
    getTranslations("housing.new"),
    getTranslations("housing.places"),
  ]);
  const back = <AppLink href={`/saker/${caseId}/bolig`}>{t("back")}</AppLink>;
  const search = `/boliger?case=${caseId}`;
  if (!found.home || !dwellingId) {
    return (
      <Section title={t("title")}>
        <div>{back}</div>
        <EmptyState
          icon={<HouseIcon aria-hidden />}
          title={t("noDwelling")}
          action={<LinkButton href={search}>{t("find")}</LinkButton>}
          level={3}
        >
          <p>{t("noDwellingText")}</p>
        </EmptyState>
      </Section>
    );
  }
  return (
    <Columns
      main={
        <>
          <div>{back}</div>
          <Section title={t("title")}>
            <p>{t("lead")}</p>
            <Messages namespaces={TENANCY_TEXTS}>
              <OpenTenancyForm
                action={openTenancyAction.bind(null, caseId, dwellingId)}
                caseId={caseId}
                dwellingId={dwellingId}
                draft={draftOf(formKey, kept)}
                people={found.members.map(({ personId, name }) => ({
                  value: personId,
                  label: name,
                }))}
                places={placeOptions(found.home, words)}
                period={{ ...dayOf("plannedFrom", fra), ...dayOf("plannedUntil", til) }}
              />
            </Messages>
          </Section>
        </>
      }
      aside={
        <>
          <DwellingToGiveView home={found.home} people={found.members.length} taken={found.taken} />
          <AppLink href={search}>{t("another")}</AppLink>
        </>
      }
    />
  );
}

/** A day from the address, when it is one. */
function dayOf(name: string, text: string | string[] | undefined) {
  return typeof text === "string" && isPlainDate(text) ? { [name]: text } : {};
}
