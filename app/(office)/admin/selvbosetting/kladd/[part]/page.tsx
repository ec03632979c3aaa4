import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { partOf } from "@/app/_ui/policy/addresses";
import { policyKeepers } from "@/lib/policy/access";
import { policyDraft } from "@/lib/policy/queries/editions";
import { typedPart } from "@/lib/policy/rules/typed-part";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { changePolicyAction } from "./change-policy.action";
import { ChangePolicyForm } from "./change-policy.form";

type Props = { params: Promise<{ part: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("policy.parts");
  const part = partOf((await params).part);
  return { title: part && t(part) };
}

/** One part of the draft, to be written. */
export default async function PolicyPartPage({ params }: Props) {
  await requireRole("/admin/selvbosetting/kladd/[part]", ...policyKeepers);
  const part = partOf((await params).part);
  if (!part) notFound();
  const formKey = `policy.change-policy:${part}`;
  const { draft, kept } = await read(async (scope) => ({
    draft: await policyDraft(scope),
    kept: await unsentForm(scope, formKey),
  }));
  if (!draft) redirect("/admin/selvbosetting");
  const t = await getTranslations("policy");
  return (
    <Page width={part === "rent" ? "normal" : "narrow"}>
      <PageHeader
        title={t(`parts.${part}`)}
        breadcrumb={[
          { label: t("title"), href: "/admin/selvbosetting" },
          { label: t("write.title", { number: draft.number }), href: "/admin/selvbosetting/kladd" },
        ]}
      />
      <Messages namespaces={SAID}>
        <ChangePolicyForm
          action={changePolicyAction}
          part={part}
          version={draft.version}
          content={typedPart(part, draft.content)}
          draft={draftOf(formKey, kept)}
        />
      </Messages>
    </Page>
  );
}

const SAID = [
  "policy.form",
  "policy.fields",
  "policy.groups",
  "policy.choice",
  "policy.seasons",
  "policy.shareKinds",
  "policy.size",
  "policy.basis",
  "policy.persons",
  "policy.demands",
  "policy.nextHomes",
  "policy.timeUnits",
  "policy.yes",
  "policy.no",
  "policy.write",
  "policy.errors",
];
