// Written by `npm run knowledge:index`: add a file to its folder and run it again.
import type { Knowledge } from '../domain/consultation/knowledge';
import manifest from '#knowledge/manifest.json';
import sharedHolds from '#knowledge/shared-holds.json';
import optionsAbemaciclibFulvestrantTrastuzumab from '#knowledge/options/abemaciclib-fulvestrant-trastuzumab.json';
import optionsAbemaciclibMonotherapy from '#knowledge/options/abemaciclib-monotherapy.json';
import optionsAdvanceCarePlanning from '#knowledge/options/advance-care-planning.json';
import optionsAiArthralgiaCare from '#knowledge/options/ai-arthralgia-care.json';
import optionsAlopeciaScalpCooling from '#knowledge/options/alopecia-scalp-cooling.json';
import optionsAntiemeticProphylaxis from '#knowledge/options/antiemetic-prophylaxis.json';
import optionsAnxietyDepressionCare from '#knowledge/options/anxiety-depression-care.json';
import optionsAromataseInhibitor from '#knowledge/options/aromatase-inhibitor.json';
import optionsAromataseInhibitorAbemaciclib from '#knowledge/options/aromatase-inhibitor-abemaciclib.json';
import optionsAromataseInhibitorPalbociclib from '#knowledge/options/aromatase-inhibitor-palbociclib.json';
import optionsAromataseInhibitorRibociclib from '#knowledge/options/aromatase-inhibitor-ribociclib.json';
import optionsAtezolizumabNabPaclitaxel from '#knowledge/options/atezolizumab-nab-paclitaxel.json';
import optionsBreakthroughNauseaTreatment from '#knowledge/options/breakthrough-nausea-treatment.json';
import optionsCamizestrantCdk46 from '#knowledge/options/camizestrant-cdk46.json';
import optionsCancerPainManagement from '#knowledge/options/cancer-pain-management.json';
import optionsCapecitabine from '#knowledge/options/capecitabine.json';
import optionsCarboplatin from '#knowledge/options/carboplatin.json';
import optionsCardiotoxicityCare from '#knowledge/options/cardiotoxicity-care.json';
import optionsCisplatin from '#knowledge/options/cisplatin.json';
import optionsCisplatinGemcitabine from '#knowledge/options/cisplatin-gemcitabine.json';
import optionsClinicalTrial from '#knowledge/options/clinical-trial.json';
import optionsCyclophosphamideOralMetronomic from '#knowledge/options/cyclophosphamide-oral-metronomic.json';
import optionsDatopotamabDeruxtecan from '#knowledge/options/datopotamab-deruxtecan.json';
import optionsDenosumabBone from '#knowledge/options/denosumab-bone.json';
import optionsDiarrhoeaCare from '#knowledge/options/diarrhoea-care.json';
import optionsDocetaxel from '#knowledge/options/docetaxel.json';
import optionsDostarlimab from '#knowledge/options/dostarlimab.json';
import optionsDoxorubicin from '#knowledge/options/doxorubicin.json';
import optionsEarlyPalliativeCare from '#knowledge/options/early-palliative-care.json';
import optionsElacestrant from '#knowledge/options/elacestrant.json';
import optionsEntrectinib from '#knowledge/options/entrectinib.json';
import optionsEpirubicin from '#knowledge/options/epirubicin.json';
import optionsEribulin from '#knowledge/options/eribulin.json';
import optionsExemestaneEverolimus from '#knowledge/options/exemestane-everolimus.json';
import optionsExerciseProgramme from '#knowledge/options/exercise-programme.json';
import optionsFatigueCare from '#knowledge/options/fatigue-care.json';
import optionsFebrileNeutropeniaCare from '#knowledge/options/febrile-neutropenia-care.json';
import optionsFertilityContraception from '#knowledge/options/fertility-contraception.json';
import optionsFinancialNavigation from '#knowledge/options/financial-navigation.json';
import optionsFulvestrant from '#knowledge/options/fulvestrant.json';
import optionsFulvestrantAbemaciclib from '#knowledge/options/fulvestrant-abemaciclib.json';
import optionsFulvestrantAlpelisib from '#knowledge/options/fulvestrant-alpelisib.json';
import optionsFulvestrantCapivasertib from '#knowledge/options/fulvestrant-capivasertib.json';
import optionsFulvestrantGedatolisib from '#knowledge/options/fulvestrant-gedatolisib.json';
import optionsFulvestrantPalbociclib from '#knowledge/options/fulvestrant-palbociclib.json';
import optionsFulvestrantPalbociclibGedatolisib from '#knowledge/options/fulvestrant-palbociclib-gedatolisib.json';
import optionsFulvestrantPalbociclibInavolisib from '#knowledge/options/fulvestrant-palbociclib-inavolisib.json';
import optionsFulvestrantRibociclib from '#knowledge/options/fulvestrant-ribociclib.json';
import optionsGCsf from '#knowledge/options/g-csf.json';
import optionsGemcitabine from '#knowledge/options/gemcitabine.json';
import optionsGemcitabineCarboplatin from '#knowledge/options/gemcitabine-carboplatin.json';
import optionsGemcitabinePaclitaxel from '#knowledge/options/gemcitabine-paclitaxel.json';
import optionsGiredestrantEverolimus from '#knowledge/options/giredestrant-everolimus.json';
import optionsGiredestrantPalbociclib from '#knowledge/options/giredestrant-palbociclib.json';
import optionsGnrhAgonistMen from '#knowledge/options/gnrh-agonist-men.json';
import optionsHandFootSyndromeCare from '#knowledge/options/hand-foot-syndrome-care.json';
import optionsHotFlushCare from '#knowledge/options/hot-flush-care.json';
import optionsHypercalcaemiaTreatment from '#knowledge/options/hypercalcaemia-treatment.json';
import optionsHyperglycaemiaCare from '#knowledge/options/hyperglycaemia-care.json';
import optionsIldPneumonitisCare from '#knowledge/options/ild-pneumonitis-care.json';
import optionsImlunestrant from '#knowledge/options/imlunestrant.json';
import optionsImlunestrantAbemaciclib from '#knowledge/options/imlunestrant-abemaciclib.json';
import optionsImmuneRelatedAeCare from '#knowledge/options/immune-related-ae-care.json';
import optionsLapatinibCapecitabine from '#knowledge/options/lapatinib-capecitabine.json';
import optionsLarotrectinib from '#knowledge/options/larotrectinib.json';
import optionsLymphoedemaCare from '#knowledge/options/lymphoedema-care.json';
import optionsMargetuximabChemotherapy from '#knowledge/options/margetuximab-chemotherapy.json';
import optionsNabPaclitaxel from '#knowledge/options/nab-paclitaxel.json';
import optionsNeratinibCapecitabine from '#knowledge/options/neratinib-capecitabine.json';
import optionsNeratinibFulvestrantTrastuzumab from '#knowledge/options/neratinib-fulvestrant-trastuzumab.json';
import optionsNeuropathicPainManagement from '#knowledge/options/neuropathic-pain-management.json';
import optionsNoTreatmentNow from '#knowledge/options/no-treatment-now.json';
import optionsNutritionCare from '#knowledge/options/nutrition-care.json';
import optionsOcularToxicityCare from '#knowledge/options/ocular-toxicity-care.json';
import optionsOlaparib from '#knowledge/options/olaparib.json';
import optionsOvarianFunctionSuppression from '#knowledge/options/ovarian-function-suppression.json';
import optionsPaclitaxel from '#knowledge/options/paclitaxel.json';
import optionsPalliativeRadiotherapyBone from '#knowledge/options/palliative-radiotherapy-bone.json';
import optionsPegylatedLiposomalDoxorubicin from '#knowledge/options/pegylated-liposomal-doxorubicin.json';
import optionsPembrolizumab from '#knowledge/options/pembrolizumab.json';
import optionsPembrolizumabChemotherapy from '#knowledge/options/pembrolizumab-chemotherapy.json';
import optionsPeripheralNeuropathyCare from '#knowledge/options/peripheral-neuropathy-care.json';
import optionsPertuzumabTrastuzumabEndocrinePalbociclib from '#knowledge/options/pertuzumab-trastuzumab-endocrine-palbociclib.json';
import optionsPertuzumabTrastuzumabMaintenanceEndocrine from '#knowledge/options/pertuzumab-trastuzumab-maintenance-endocrine.json';
import optionsPertuzumabTrastuzumabTaxane from '#knowledge/options/pertuzumab-trastuzumab-taxane.json';
import optionsPertuzumabTrastuzumabTucatinibMaintenance from '#knowledge/options/pertuzumab-trastuzumab-tucatinib-maintenance.json';
import optionsPleuralDrainage from '#knowledge/options/pleural-drainage.json';
import optionsPyrotinibRegimens from '#knowledge/options/pyrotinib-regimens.json';
import optionsRashCare from '#knowledge/options/rash-care.json';
import optionsRepotrectinib from '#knowledge/options/repotrectinib.json';
import optionsSacituzumabGovitecan from '#knowledge/options/sacituzumab-govitecan.json';
import optionsSacituzumabGovitecanPembrolizumab from '#knowledge/options/sacituzumab-govitecan-pembrolizumab.json';
import optionsSacituzumabTirumotecan from '#knowledge/options/sacituzumab-tirumotecan.json';
import optionsSbrtOligometastatic from '#knowledge/options/sbrt-oligometastatic.json';
import optionsSelpercatinib from '#knowledge/options/selpercatinib.json';
import optionsSexualHealthCare from '#knowledge/options/sexual-health-care.json';
import optionsSleepCare from '#knowledge/options/sleep-care.json';
import optionsSpinalCordCompressionTreatment from '#knowledge/options/spinal-cord-compression-treatment.json';
import optionsStereotacticRadiosurgeryBrain from '#knowledge/options/stereotactic-radiosurgery-brain.json';
import optionsStomatitisCare from '#knowledge/options/stomatitis-care.json';
import optionsSupportiveCareAlone from '#knowledge/options/supportive-care-alone.json';
import optionsSurgeryBrainMetastasis from '#knowledge/options/surgery-brain-metastasis.json';
import optionsSurgeryFractureFixation from '#knowledge/options/surgery-fracture-fixation.json';
import optionsSurgeryPrimaryTumour from '#knowledge/options/surgery-primary-tumour.json';
import optionsTalazoparib from '#knowledge/options/talazoparib.json';
import optionsTamoxifen from '#knowledge/options/tamoxifen.json';
import optionsToripalimabNabPaclitaxel from '#knowledge/options/toripalimab-nab-paclitaxel.json';
import optionsTrastuzumabChemotherapy from '#knowledge/options/trastuzumab-chemotherapy.json';
import optionsTrastuzumabDeruxtecan from '#knowledge/options/trastuzumab-deruxtecan.json';
import optionsTrastuzumabDeruxtecanPertuzumab from '#knowledge/options/trastuzumab-deruxtecan-pertuzumab.json';
import optionsTrastuzumabEmtansine from '#knowledge/options/trastuzumab-emtansine.json';
import optionsTrastuzumabEndocrine from '#knowledge/options/trastuzumab-endocrine.json';
import optionsTrastuzumabLapatinib from '#knowledge/options/trastuzumab-lapatinib.json';
import optionsTucatinibTrastuzumabCapecitabine from '#knowledge/options/tucatinib-trastuzumab-capecitabine.json';
import optionsUtidelone from '#knowledge/options/utidelone.json';
import optionsVaginalDrynessCare from '#knowledge/options/vaginal-dryness-care.json';
import optionsVepdegestrant from '#knowledge/options/vepdegestrant.json';
import optionsVinorelbine from '#knowledge/options/vinorelbine.json';
import optionsWholeBrainRadiotherapy from '#knowledge/options/whole-brain-radiotherapy.json';
import optionsZoledronicAcidBone from '#knowledge/options/zoledronic-acid-bone.json';
import rulesHer2Positive from '#knowledge/rules/her2-positive.json';
import rulesHrPositive from '#knowledge/rules/hr-positive.json';
import rulesSupportiveLocal from '#knowledge/rules/supportive-local.json';
import rulesTnbcChemo from '#knowledge/rules/tnbc-chemo.json';
import factsDisease from '#knowledge/facts/disease.json';
import factsEndocrine from '#knowledge/facts/endocrine.json';
import factsReceptors from '#knowledge/facts/receptors.json';
import drugsAbemaciclib from '#knowledge/drugs/abemaciclib.json';
import drugsAlpelisib from '#knowledge/drugs/alpelisib.json';
import drugsAmitriptyline from '#knowledge/drugs/amitriptyline.json';
import drugsAmlodipine from '#knowledge/drugs/amlodipine.json';
import drugsAnastrozole from '#knowledge/drugs/anastrozole.json';
import drugsAprepitant from '#knowledge/drugs/aprepitant.json';
import drugsAtezolizumab from '#knowledge/drugs/atezolizumab.json';
import drugsBevacizumab from '#knowledge/drugs/bevacizumab.json';
import drugsCalcitonin from '#knowledge/drugs/calcitonin.json';
import drugsCalciumVitaminD from '#knowledge/drugs/calcium-vitamin-d.json';
import drugsCamizestrant from '#knowledge/drugs/camizestrant.json';
import drugsCapecitabine from '#knowledge/drugs/capecitabine.json';
import drugsCapivasertib from '#knowledge/drugs/capivasertib.json';
import drugsCarboplatin from '#knowledge/drugs/carboplatin.json';
import drugsCetirizine from '#knowledge/drugs/cetirizine.json';
import drugsCisplatin from '#knowledge/drugs/cisplatin.json';
import drugsCitalopram from '#knowledge/drugs/citalopram.json';
import drugsCyclophosphamide from '#knowledge/drugs/cyclophosphamide.json';
import drugsDalpiciclib from '#knowledge/drugs/dalpiciclib.json';
import drugsDatopotamabDeruxtecan from '#knowledge/drugs/datopotamab-deruxtecan.json';
import drugsDenosumab from '#knowledge/drugs/denosumab.json';
import drugsDexamethasone from '#knowledge/drugs/dexamethasone.json';
import drugsDocetaxel from '#knowledge/drugs/docetaxel.json';
import drugsDostarlimab from '#knowledge/drugs/dostarlimab.json';
import drugsDoxorubicin from '#knowledge/drugs/doxorubicin.json';
import drugsDuloxetine from '#knowledge/drugs/duloxetine.json';
import drugsDurvalumab from '#knowledge/drugs/durvalumab.json';
import drugsElacestrant from '#knowledge/drugs/elacestrant.json';
import drugsElinzanetant from '#knowledge/drugs/elinzanetant.json';
import drugsEntrectinib from '#knowledge/drugs/entrectinib.json';
import drugsEpirubicin from '#knowledge/drugs/epirubicin.json';
import drugsEribulin from '#knowledge/drugs/eribulin.json';
import drugsEscitalopram from '#knowledge/drugs/escitalopram.json';
import drugsEverolimus from '#knowledge/drugs/everolimus.json';
import drugsExemestane from '#knowledge/drugs/exemestane.json';
import drugsFentanyl from '#knowledge/drugs/fentanyl.json';
import drugsFilgrastim from '#knowledge/drugs/filgrastim.json';
import drugsFluorouracil from '#knowledge/drugs/fluorouracil.json';
import drugsFosaprepitant from '#knowledge/drugs/fosaprepitant.json';
import drugsFulvestrant from '#knowledge/drugs/fulvestrant.json';
import drugsGabapentin from '#knowledge/drugs/gabapentin.json';
import drugsGedatolisib from '#knowledge/drugs/gedatolisib.json';
import drugsGemcitabine from '#knowledge/drugs/gemcitabine.json';
import drugsGiredestrant from '#knowledge/drugs/giredestrant.json';
import drugsGoserelin from '#knowledge/drugs/goserelin.json';
import drugsGranisetron from '#knowledge/drugs/granisetron.json';
import drugsHaloperidol from '#knowledge/drugs/haloperidol.json';
import drugsIbandronicAcid from '#knowledge/drugs/ibandronic-acid.json';
import drugsIbuprofen from '#knowledge/drugs/ibuprofen.json';
import drugsImlunestrant from '#knowledge/drugs/imlunestrant.json';
import drugsInavolisib from '#knowledge/drugs/inavolisib.json';
import drugsIxabepilone from '#knowledge/drugs/ixabepilone.json';
import drugsLapatinib from '#knowledge/drugs/lapatinib.json';
import drugsLarotrectinib from '#knowledge/drugs/larotrectinib.json';
import drugsLetrozole from '#knowledge/drugs/letrozole.json';
import drugsLeuprorelin from '#knowledge/drugs/leuprorelin.json';
import drugsLevothyroxine from '#knowledge/drugs/levothyroxine.json';
import drugsLidocaine from '#knowledge/drugs/lidocaine.json';
import drugsLoperamide from '#knowledge/drugs/loperamide.json';
import drugsMacrogol from '#knowledge/drugs/macrogol.json';
import drugsMargetuximab from '#knowledge/drugs/margetuximab.json';
import drugsMegestrol from '#knowledge/drugs/megestrol.json';
import drugsMemantine from '#knowledge/drugs/memantine.json';
import drugsMetformin from '#knowledge/drugs/metformin.json';
import drugsMethotrexate from '#knowledge/drugs/methotrexate.json';
import drugsMetoclopramide from '#knowledge/drugs/metoclopramide.json';
import drugsMirtazapine from '#knowledge/drugs/mirtazapine.json';
import drugsMitoxantrone from '#knowledge/drugs/mitoxantrone.json';
import drugsMorphine from '#knowledge/drugs/morphine.json';
import drugsNabPaclitaxel from '#knowledge/drugs/nab-paclitaxel.json';
import drugsNaproxen from '#knowledge/drugs/naproxen.json';
import drugsNeratinib from '#knowledge/drugs/neratinib.json';
import drugsNetupitant from '#knowledge/drugs/netupitant.json';
import drugsNiraparib from '#knowledge/drugs/niraparib.json';
import drugsNivolumab from '#knowledge/drugs/nivolumab.json';
import drugsOlanzapine from '#knowledge/drugs/olanzapine.json';
import drugsOlaparib from '#knowledge/drugs/olaparib.json';
import drugsOndansetron from '#knowledge/drugs/ondansetron.json';
import drugsOxybutynin from '#knowledge/drugs/oxybutynin.json';
import drugsOxycodone from '#knowledge/drugs/oxycodone.json';
import drugsPaclitaxel from '#knowledge/drugs/paclitaxel.json';
import drugsPalbociclib from '#knowledge/drugs/palbociclib.json';
import drugsPalonosetron from '#knowledge/drugs/palonosetron.json';
import drugsPamidronate from '#knowledge/drugs/pamidronate.json';
import drugsParacetamol from '#knowledge/drugs/paracetamol.json';
import drugsPatritumabDeruxtecan from '#knowledge/drugs/patritumab-deruxtecan.json';
import drugsPegfilgrastim from '#knowledge/drugs/pegfilgrastim.json';
import drugsPegylatedLiposomalDoxorubicin from '#knowledge/drugs/pegylated-liposomal-doxorubicin.json';
import drugsPembrolizumab from '#knowledge/drugs/pembrolizumab.json';
import drugsPertuzumab from '#knowledge/drugs/pertuzumab.json';
import drugsPrednisolone from '#knowledge/drugs/prednisolone.json';
import drugsPregabalin from '#knowledge/drugs/pregabalin.json';
import drugsProchlorperazine from '#knowledge/drugs/prochlorperazine.json';
import drugsPyrotinib from '#knowledge/drugs/pyrotinib.json';
import drugsRaloxifene from '#knowledge/drugs/raloxifene.json';
import drugsRepotrectinib from '#knowledge/drugs/repotrectinib.json';
import drugsRibociclib from '#knowledge/drugs/ribociclib.json';
import drugsSacituzumabGovitecan from '#knowledge/drugs/sacituzumab-govitecan.json';
import drugsSacituzumabTirumotecan from '#knowledge/drugs/sacituzumab-tirumotecan.json';
import drugsSelpercatinib from '#knowledge/drugs/selpercatinib.json';
import drugsSenna from '#knowledge/drugs/senna.json';
import drugsSertraline from '#knowledge/drugs/sertraline.json';
import drugsSodiumChloride from '#knowledge/drugs/sodium-chloride.json';
import drugsTalazoparib from '#knowledge/drugs/talazoparib.json';
import drugsTamoxifen from '#knowledge/drugs/tamoxifen.json';
import drugsToremifene from '#knowledge/drugs/toremifene.json';
import drugsToripalimab from '#knowledge/drugs/toripalimab.json';
import drugsTrastuzumab from '#knowledge/drugs/trastuzumab.json';
import drugsTrastuzumabDeruxtecan from '#knowledge/drugs/trastuzumab-deruxtecan.json';
import drugsTrastuzumabEmtansine from '#knowledge/drugs/trastuzumab-emtansine.json';
import drugsTriptorelin from '#knowledge/drugs/triptorelin.json';
import drugsTucatinib from '#knowledge/drugs/tucatinib.json';
import drugsUtidelone from '#knowledge/drugs/utidelone.json';
import drugsVenlafaxine from '#knowledge/drugs/venlafaxine.json';
import drugsVepdegestrant from '#knowledge/drugs/vepdegestrant.json';
import drugsVinorelbine from '#knowledge/drugs/vinorelbine.json';
import drugsZoledronicAcid from '#knowledge/drugs/zoledronic-acid.json';

export const knowledge: Knowledge = {
  manifest,
  options: [
    optionsAbemaciclibFulvestrantTrastuzumab,
    optionsAbemaciclibMonotherapy,
    optionsAdvanceCarePlanning,
    optionsAiArthralgiaCare,
    optionsAlopeciaScalpCooling,
    optionsAntiemeticProphylaxis,
    optionsAnxietyDepressionCare,
    optionsAromataseInhibitor,
    optionsAromataseInhibitorAbemaciclib,
    optionsAromataseInhibitorPalbociclib,
    optionsAromataseInhibitorRibociclib,
    optionsAtezolizumabNabPaclitaxel,
    optionsBreakthroughNauseaTreatment,
    optionsCamizestrantCdk46,
    optionsCancerPainManagement,
    optionsCapecitabine,
    optionsCarboplatin,
    optionsCardiotoxicityCare,
    optionsCisplatin,
    optionsCisplatinGemcitabine,
    optionsClinicalTrial,
    optionsCyclophosphamideOralMetronomic,
    optionsDatopotamabDeruxtecan,
    optionsDenosumabBone,
    optionsDiarrhoeaCare,
    optionsDocetaxel,
    optionsDostarlimab,
    optionsDoxorubicin,
    optionsEarlyPalliativeCare,
    optionsElacestrant,
    optionsEntrectinib,
    optionsEpirubicin,
    optionsEribulin,
    optionsExemestaneEverolimus,
    optionsExerciseProgramme,
    optionsFatigueCare,
    optionsFebrileNeutropeniaCare,
    optionsFertilityContraception,
    optionsFinancialNavigation,
    optionsFulvestrant,
    optionsFulvestrantAbemaciclib,
    optionsFulvestrantAlpelisib,
    optionsFulvestrantCapivasertib,
    optionsFulvestrantGedatolisib,
    optionsFulvestrantPalbociclib,
    optionsFulvestrantPalbociclibGedatolisib,
    optionsFulvestrantPalbociclibInavolisib,
    optionsFulvestrantRibociclib,
    optionsGCsf,
    optionsGemcitabine,
    optionsGemcitabineCarboplatin,
    optionsGemcitabinePaclitaxel,
    optionsGiredestrantEverolimus,
    optionsGiredestrantPalbociclib,
    optionsGnrhAgonistMen,
    optionsHandFootSyndromeCare,
    optionsHotFlushCare,
    optionsHypercalcaemiaTreatment,
    optionsHyperglycaemiaCare,
    optionsIldPneumonitisCare,
    optionsImlunestrant,
    optionsImlunestrantAbemaciclib,
    optionsImmuneRelatedAeCare,
    optionsLapatinibCapecitabine,
    optionsLarotrectinib,
    optionsLymphoedemaCare,
    optionsMargetuximabChemotherapy,
    optionsNabPaclitaxel,
    optionsNeratinibCapecitabine,
    optionsNeratinibFulvestrantTrastuzumab,
    optionsNeuropathicPainManagement,
    optionsNoTreatmentNow,
    optionsNutritionCare,
    optionsOcularToxicityCare,
    optionsOlaparib,
    optionsOvarianFunctionSuppression,
    optionsPaclitaxel,
    optionsPalliativeRadiotherapyBone,
    optionsPegylatedLiposomalDoxorubicin,
    optionsPembrolizumab,
    optionsPembrolizumabChemotherapy,
    optionsPeripheralNeuropathyCare,
    optionsPertuzumabTrastuzumabEndocrinePalbociclib,
    optionsPertuzumabTrastuzumabMaintenanceEndocrine,
    optionsPertuzumabTrastuzumabTaxane,
    optionsPertuzumabTrastuzumabTucatinibMaintenance,
    optionsPleuralDrainage,
    optionsPyrotinibRegimens,
    optionsRashCare,
    optionsRepotrectinib,
    optionsSacituzumabGovitecan,
    optionsSacituzumabGovitecanPembrolizumab,
    optionsSacituzumabTirumotecan,
    optionsSbrtOligometastatic,
    optionsSelpercatinib,
    optionsSexualHealthCare,
    optionsSleepCare,
    optionsSpinalCordCompressionTreatment,
    optionsStereotacticRadiosurgeryBrain,
    optionsStomatitisCare,
    optionsSupportiveCareAlone,
    optionsSurgeryBrainMetastasis,
    optionsSurgeryFractureFixation,
    optionsSurgeryPrimaryTumour,
    optionsTalazoparib,
    optionsTamoxifen,
    optionsToripalimabNabPaclitaxel,
    optionsTrastuzumabChemotherapy,
    optionsTrastuzumabDeruxtecan,
    optionsTrastuzumabDeruxtecanPertuzumab,
    optionsTrastuzumabEmtansine,
    optionsTrastuzumabEndocrine,
    optionsTrastuzumabLapatinib,
    optionsTucatinibTrastuzumabCapecitabine,
    optionsUtidelone,
    optionsVaginalDrynessCare,
    optionsVepdegestrant,
    optionsVinorelbine,
    optionsWholeBrainRadiotherapy,
    optionsZoledronicAcidBone,
  ],
  sharedHolds,
  rules: [
    ...rulesHer2Positive,
    ...rulesHrPositive,
    ...rulesSupportiveLocal,
    ...rulesTnbcChemo,
  ],
  facts: [
    ...factsDisease,
    ...factsEndocrine,
    ...factsReceptors,
  ],
  drugs: [
    drugsAbemaciclib,
    drugsAlpelisib,
    drugsAmitriptyline,
    drugsAmlodipine,
    drugsAnastrozole,
    drugsAprepitant,
    drugsAtezolizumab,
    drugsBevacizumab,
    drugsCalcitonin,
    drugsCalciumVitaminD,
    drugsCamizestrant,
    drugsCapecitabine,
    drugsCapivasertib,
    drugsCarboplatin,
    drugsCetirizine,
    drugsCisplatin,
    drugsCitalopram,
    drugsCyclophosphamide,
    drugsDalpiciclib,
    drugsDatopotamabDeruxtecan,
    drugsDenosumab,
    drugsDexamethasone,
    drugsDocetaxel,
    drugsDostarlimab,
    drugsDoxorubicin,
    drugsDuloxetine,
    drugsDurvalumab,
    drugsElacestrant,
    drugsElinzanetant,
    drugsEntrectinib,
    drugsEpirubicin,
    drugsEribulin,
    drugsEscitalopram,
    drugsEverolimus,
    drugsExemestane,
    drugsFentanyl,
    drugsFilgrastim,
    drugsFluorouracil,
    drugsFosaprepitant,
    drugsFulvestrant,
    drugsGabapentin,
    drugsGedatolisib,
    drugsGemcitabine,
    drugsGiredestrant,
    drugsGoserelin,
    drugsGranisetron,
    drugsHaloperidol,
    drugsIbandronicAcid,
    drugsIbuprofen,
    drugsImlunestrant,
    drugsInavolisib,
    drugsIxabepilone,
    drugsLapatinib,
    drugsLarotrectinib,
    drugsLetrozole,
    drugsLeuprorelin,
    drugsLevothyroxine,
    drugsLidocaine,
    drugsLoperamide,
    drugsMacrogol,
    drugsMargetuximab,
    drugsMegestrol,
    drugsMemantine,
    drugsMetformin,
    drugsMethotrexate,
    drugsMetoclopramide,
    drugsMirtazapine,
    drugsMitoxantrone,
    drugsMorphine,
    drugsNabPaclitaxel,
    drugsNaproxen,
    drugsNeratinib,
    drugsNetupitant,
    drugsNiraparib,
    drugsNivolumab,
    drugsOlanzapine,
    drugsOlaparib,
    drugsOndansetron,
    drugsOxybutynin,
    drugsOxycodone,
    drugsPaclitaxel,
    drugsPalbociclib,
    drugsPalonosetron,
    drugsPamidronate,
    drugsParacetamol,
    drugsPatritumabDeruxtecan,
    drugsPegfilgrastim,
    drugsPegylatedLiposomalDoxorubicin,
    drugsPembrolizumab,
    drugsPertuzumab,
    drugsPrednisolone,
    drugsPregabalin,
    drugsProchlorperazine,
    drugsPyrotinib,
    drugsRaloxifene,
    drugsRepotrectinib,
    drugsRibociclib,
    drugsSacituzumabGovitecan,
    drugsSacituzumabTirumotecan,
    drugsSelpercatinib,
    drugsSenna,
    drugsSertraline,
    drugsSodiumChloride,
    drugsTalazoparib,
    drugsTamoxifen,
    drugsToremifene,
    drugsToripalimab,
    drugsTrastuzumab,
    drugsTrastuzumabDeruxtecan,
    drugsTrastuzumabEmtansine,
    drugsTriptorelin,
    drugsTucatinib,
    drugsUtidelone,
    drugsVenlafaxine,
    drugsVepdegestrant,
    drugsVinorelbine,
    drugsZoledronicAcid,
  ],
};
