import { status } from "../../actions/guidance";
import { expect, test } from "../../fixtures";

test("a manager chooses how an exit reason without a known definition counts", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("manager");
  await page.goto("/styring/telling");
  await expect(page.getByText("Ikke kontrollert")).toBeVisible();
  const moved = page.getByRole("group", { name: "Flyttet til en annen kommune" });
  await expect(moved.getByRole("radio", { name: "Ikke nådd" })).toBeChecked();
  await moved.getByRole("radio", { name: "Teller ikke med" }).check();
  await page.getByRole("button", { name: "Lagre og tell på nytt" }).click();
  await expect(status(page, "Tellingen er lagret")).toBeVisible();
  await page.goto("/styring/mal/work_or_education_at_end");
  await expect(page.getByText("Flyttet til en annen kommune: teller ikke med")).toBeVisible();
});
