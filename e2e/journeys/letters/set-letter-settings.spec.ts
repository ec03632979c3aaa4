import { openText, preview, setSender } from "../../actions/letters";
import { expect, test } from "../../fixtures";

test("the municipality's own sender stands on its letters", async ({ page, signedInAs }) => {
  await signedInAs("administrator");
  await openText(page, "Informasjon til utleier");
  await expect(preview(page)).not.toContainText("Flyktningtjenesten");
  await setSender(page, { department: "Flyktningtjenesten", phone: "51 00 00 00" });
  await openText(page, "Informasjon til utleier");
  await expect(preview(page)).toContainText("Flyktningtjenesten");
  await expect(preview(page)).toContainText("Telefon: 51 00 00 00.");
});

test("a refusal tells how to appeal when the municipality has chosen so", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("administrator");
  await openText(page, "Avslag på bolig");
  await expect(preview(page)).not.toContainText("Du kan klage");
  await setSender(page, { refusalIs: "Enkeltvedtak" });
  await expect(page.getByText("Ikke verifisert")).toBeVisible();
  await openText(page, "Avslag på bolig");
  await expect(preview(page)).toContainText("Fristen er 3 uker fra dagen du fikk dette brevet.");
});
