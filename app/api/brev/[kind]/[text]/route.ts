import { route } from "@/app/_server/route";
import { textAt } from "@/app/_ui/letters/addresses";
import { letterReaders } from "@/lib/letters/access";
import { textDesk } from "@/lib/letters/queries/text-desk";
import { exampleData } from "@/lib/letters/rules/examples";
import { documentOf } from "@/lib/letters/rules/letter";
import { templateProblems } from "@/lib/letters/rules/template-check";
import { hasRole } from "@/lib/platform/context";
import { forbidden, notFound } from "@/lib/platform/errors";
import { officialPdf } from "@/lib/platform/official-pdf";
import { missingLetters } from "@/lib/platform/pdf-fonts";
import { inScope } from "@/lib/platform/transaction";

type Params = { kind: string; text: string };

/** A letter with example values as the PDF that a real one would be; of the draft, when there is one. */
export const GET = route<Params>(async (ctx, _request, params) => {
  const text = textAt(params.kind, params.text);
  if (!text) throw notFound();
  const desk = await inScope(ctx, (scope) => {
    if (hasRole(ctx.actor, ...letterReaders)) return textDesk(scope, text);
    throw forbidden("errors.forbidden", {
      action: "users.open-page",
      objectType: "page",
      objectId: "/api/brev/[kind]/[text]",
    });
  });
  const { subject, body } = (hasRole(ctx.actor, "administrator") && desk.draft) || desk.inForce;
  if (templateProblems(text.kind, { subject, body }, missingLetters).length > 0) throw notFound();
  const data = exampleData(text, { ...desk.inForce, subject, body }, { ...desk, today: ctx.today });
  const pdf = await officialPdf(documentOf(data));
  return new Response(new Uint8Array(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${params.kind}-${params.text}.pdf"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
