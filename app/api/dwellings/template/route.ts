import { getTranslations } from "next-intl/server";
import writeExcelFile from "write-excel-file/node";
import { route } from "@/app/_server/route";
import { registerRoles } from "@/lib/dwellings/access";
import { hasRole } from "@/lib/platform/context";
import { forbidden } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";
import { DWELLING_COLUMNS, DWELLING_FIELDS } from "@/lib/transfer/rules/dwelling-columns";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** An empty list of dwellings, headed in the reader's language. */
export const GET = route(async (ctx) => {
  await inScope(ctx, async ({ actor }) => {
    const refusal = { action: "users.open-page", objectType: "page", objectId: "template" };
    if (!hasRole(actor, ...registerRoles)) throw forbidden("errors.forbidden", refusal);
  });
  const t = await getTranslations("dwellings.import");
  const heading = DWELLING_FIELDS.map((field) => ({
    type: String,
    value: DWELLING_COLUMNS[field][ctx.locale],
    fontWeight: "bold" as const,
  }));
  const book = await writeExcelFile([heading], { stickyRowsCount: 1 }).toBuffer();
  return new Response(new Uint8Array(book), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="${t("templateName")}.xlsx"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
