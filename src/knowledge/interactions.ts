// Written by `npm run knowledge:index`: add a file to its folder and run it again.
import type { InteractionKnowledge } from '../domain/consultation/knowledge';
import interactionsAceInhibitor from '#knowledge/interactions/ace-inhibitor.json';
import interactionsAnthracycline from '#knowledge/interactions/anthracycline.json';
import interactionsAnticoagulant from '#knowledge/interactions/anticoagulant.json';
import interactionsAntiplatelet from '#knowledge/interactions/antiplatelet.json';
import interactionsBcrpInhibitor from '#knowledge/interactions/bcrp-inhibitor.json';
import interactionsBcrpSubstrate from '#knowledge/interactions/bcrp-substrate.json';
import interactionsBisphosphonate from '#knowledge/interactions/bisphosphonate.json';
import interactionsCalcimimetic from '#knowledge/interactions/calcimimetic.json';
import interactionsCimetidine from '#knowledge/interactions/cimetidine.json';
import interactionsCorticosteroid from '#knowledge/interactions/corticosteroid.json';
import interactionsCoumarinAnticoagulant from '#knowledge/interactions/coumarin-anticoagulant.json';
import interactionsCyclophosphamide from '#knowledge/interactions/cyclophosphamide.json';
import interactionsCyp2c8Inhibitor from '#knowledge/interactions/cyp2c8-inhibitor.json';
import interactionsCyp2c9Substrate from '#knowledge/interactions/cyp2c9-substrate.json';
import interactionsCyp2d6Inhibitor from '#knowledge/interactions/cyp2d6-inhibitor.json';
import interactionsDoxorubicinTiming from '#knowledge/interactions/doxorubicin-timing.json';
import interactionsFluoropyrimidinePartner from '#knowledge/interactions/fluoropyrimidine-partner.json';
import interactionsGastricAcidReducing from '#knowledge/interactions/gastric-acid-reducing.json';
import interactionsGrapefruit from '#knowledge/interactions/grapefruit.json';
import interactionsIrinotecan from '#knowledge/interactions/irinotecan.json';
import interactionsLiveVaccine from '#knowledge/interactions/live-vaccine.json';
import interactionsLoopDiuretic from '#knowledge/interactions/loop-diuretic.json';
import interactionsModerateCyp3aInducer from '#knowledge/interactions/moderate-cyp3a-inducer.json';
import interactionsModerateCyp3aInhibitor from '#knowledge/interactions/moderate-cyp3a-inhibitor.json';
import interactionsMyelosuppressive from '#knowledge/interactions/myelosuppressive.json';
import interactionsNarrowCyp3aSubstrate from '#knowledge/interactions/narrow-cyp3a-substrate.json';
import interactionsNephrotoxic from '#knowledge/interactions/nephrotoxic.json';
import interactionsOestrogen from '#knowledge/interactions/oestrogen.json';
import interactionsOpioid from '#knowledge/interactions/opioid.json';
import interactionsPGpInhibitor from '#knowledge/interactions/p-gp-inhibitor.json';
import interactionsPGpSubstrate from '#knowledge/interactions/p-gp-substrate.json';
import interactionsPhenytoin from '#knowledge/interactions/phenytoin.json';
import interactionsQtProlonging from '#knowledge/interactions/qt-prolonging.json';
import interactionsQtWarning from '#knowledge/interactions/qt-warning.json';
import interactionsSevilleOrange from '#knowledge/interactions/seville-orange.json';
import interactionsStrongCyp3aInducer from '#knowledge/interactions/strong-cyp3a-inducer.json';
import interactionsStrongCyp3aInhibitor from '#knowledge/interactions/strong-cyp3a-inhibitor.json';
import interactionsTamoxifen from '#knowledge/interactions/tamoxifen.json';
import interactionsTrastuzumab from '#knowledge/interactions/trastuzumab.json';
import interactionsTrimethoprim from '#knowledge/interactions/trimethoprim.json';
import interactionsUgt1a1Inducer from '#knowledge/interactions/ugt1a1-inducer.json';
import interactionsUgt1a1Inhibitor from '#knowledge/interactions/ugt1a1-inhibitor.json';
import ingredientsIngredients from '#knowledge/ingredients/ingredients.json';

export const interactions: InteractionKnowledge = {
  interactions: [
    interactionsAceInhibitor,
    interactionsAnthracycline,
    interactionsAnticoagulant,
    interactionsAntiplatelet,
    interactionsBcrpInhibitor,
    interactionsBcrpSubstrate,
    interactionsBisphosphonate,
    interactionsCalcimimetic,
    interactionsCimetidine,
    interactionsCorticosteroid,
    interactionsCoumarinAnticoagulant,
    interactionsCyclophosphamide,
    interactionsCyp2c8Inhibitor,
    interactionsCyp2c9Substrate,
    interactionsCyp2d6Inhibitor,
    interactionsDoxorubicinTiming,
    interactionsFluoropyrimidinePartner,
    interactionsGastricAcidReducing,
    interactionsGrapefruit,
    interactionsIrinotecan,
    interactionsLiveVaccine,
    interactionsLoopDiuretic,
    interactionsModerateCyp3aInducer,
    interactionsModerateCyp3aInhibitor,
    interactionsMyelosuppressive,
    interactionsNarrowCyp3aSubstrate,
    interactionsNephrotoxic,
    interactionsOestrogen,
    interactionsOpioid,
    interactionsPGpInhibitor,
    interactionsPGpSubstrate,
    interactionsPhenytoin,
    interactionsQtProlonging,
    interactionsQtWarning,
    interactionsSevilleOrange,
    interactionsStrongCyp3aInducer,
    interactionsStrongCyp3aInhibitor,
    interactionsTamoxifen,
    interactionsTrastuzumab,
    interactionsTrimethoprim,
    interactionsUgt1a1Inducer,
    interactionsUgt1a1Inhibitor,
  ],
  ingredients: [
    ...ingredientsIngredients,
  ],
};
