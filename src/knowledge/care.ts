// Written by `npm run knowledge:index`: add a file to its folder and run it again.
import type { Care } from '../domain/side-effects/care-plan';
import carePlansAfterBoneRadiotherapy from '#knowledge/care/plans/after-bone-radiotherapy.json';
import carePlansAfterBoneSurgery from '#knowledge/care/plans/after-bone-surgery.json';
import carePlansAfterBrainRadiotherapy from '#knowledge/care/plans/after-brain-radiotherapy.json';
import carePlansAfterBrainSurgery from '#knowledge/care/plans/after-brain-surgery.json';
import carePlansAfterBreastSurgery from '#knowledge/care/plans/after-breast-surgery.json';
import carePlansAfterRadiosurgery from '#knowledge/care/plans/after-radiosurgery.json';
import carePlansAfterSbrt from '#knowledge/care/plans/after-sbrt.json';
import carePlansAnaemia from '#knowledge/care/plans/anaemia.json';
import carePlansAppetiteWeight from '#knowledge/care/plans/appetite-weight.json';
import carePlansBackPainCord from '#knowledge/care/plans/back-pain-cord.json';
import carePlansBelly from '#knowledge/care/plans/belly.json';
import carePlansBleeding from '#knowledge/care/plans/bleeding.json';
import carePlansBloodClot from '#knowledge/care/plans/blood-clot.json';
import carePlansBoneStrengthening from '#knowledge/care/plans/bone-strengthening.json';
import carePlansCloseness from '#knowledge/care/plans/closeness.json';
import carePlansConstipation from '#knowledge/care/plans/constipation.json';
import carePlansContraception from '#knowledge/care/plans/contraception.json';
import carePlansDiarrhoea from '#knowledge/care/plans/diarrhoea.json';
import carePlansExtraSupport from '#knowledge/care/plans/extra-support.json';
import carePlansEyes from '#knowledge/care/plans/eyes.json';
import carePlansFatigue from '#knowledge/care/plans/fatigue.json';
import carePlansFeverInfection from '#knowledge/care/plans/fever-infection.json';
import carePlansHairLoss from '#knowledge/care/plans/hair-loss.json';
import carePlansHandFoot from '#knowledge/care/plans/hand-foot.json';
import carePlansHeadache from '#knowledge/care/plans/headache.json';
import carePlansHeart from '#knowledge/care/plans/heart.json';
import carePlansHighCalcium from '#knowledge/care/plans/high-calcium.json';
import carePlansHighSugar from '#knowledge/care/plans/high-sugar.json';
import carePlansHotFlushes from '#knowledge/care/plans/hot-flushes.json';
import carePlansImmune from '#knowledge/care/plans/immune.json';
import carePlansInfusionReaction from '#knowledge/care/plans/infusion-reaction.json';
import carePlansInjectionSite from '#knowledge/care/plans/injection-site.json';
import carePlansJointMusclePain from '#knowledge/care/plans/joint-muscle-pain.json';
import carePlansLiver from '#knowledge/care/plans/liver.json';
import carePlansLungs from '#knowledge/care/plans/lungs.json';
import carePlansMoney from '#knowledge/care/plans/money.json';
import carePlansMood from '#knowledge/care/plans/mood.json';
import carePlansMouthSores from '#knowledge/care/plans/mouth-sores.json';
import carePlansNauseaVomiting from '#knowledge/care/plans/nausea-vomiting.json';
import carePlansNeuropathy from '#knowledge/care/plans/neuropathy.json';
import carePlansPain from '#knowledge/care/plans/pain.json';
import carePlansPlanningAhead from '#knowledge/care/plans/planning-ahead.json';
import carePlansPleuralFluid from '#knowledge/care/plans/pleural-fluid.json';
import carePlansSafeExercise from '#knowledge/care/plans/safe-exercise.json';
import carePlansSkinRash from '#knowledge/care/plans/skin-rash.json';
import carePlansSleep from '#knowledge/care/plans/sleep.json';
import carePlansSwelling from '#knowledge/care/plans/swelling.json';
import carePlansVaginalDryness from '#knowledge/care/plans/vaginal-dryness.json';
import carePreventionBones from '#knowledge/care/prevention/bones.json';
import carePreventionEyes from '#knowledge/care/prevention/eyes.json';
import carePreventionInfection from '#knowledge/care/prevention/infection.json';
import carePreventionMouth from '#knowledge/care/prevention/mouth.json';
import carePreventionOthers from '#knowledge/care/prevention/others.json';
import carePreventionSickness from '#knowledge/care/prevention/sickness.json';
import carePreventionSkin from '#knowledge/care/prevention/skin.json';
import carePreventionStools from '#knowledge/care/prevention/stools.json';
import carePreventionSugar from '#knowledge/care/prevention/sugar.json';
import emetic from '#knowledge/care/emetic.json';
import grades from '#knowledge/care/grades.json';
import signs from '#knowledge/care/signs.json';
import sources from '#knowledge/care/sources.json';

export const care: Care = {
  plans: [
    carePlansAfterBoneRadiotherapy,
    carePlansAfterBoneSurgery,
    carePlansAfterBrainRadiotherapy,
    carePlansAfterBrainSurgery,
    carePlansAfterBreastSurgery,
    carePlansAfterRadiosurgery,
    carePlansAfterSbrt,
    carePlansAnaemia,
    carePlansAppetiteWeight,
    carePlansBackPainCord,
    carePlansBelly,
    carePlansBleeding,
    carePlansBloodClot,
    carePlansBoneStrengthening,
    carePlansCloseness,
    carePlansConstipation,
    carePlansContraception,
    carePlansDiarrhoea,
    carePlansExtraSupport,
    carePlansEyes,
    carePlansFatigue,
    carePlansFeverInfection,
    carePlansHairLoss,
    carePlansHandFoot,
    carePlansHeadache,
    carePlansHeart,
    carePlansHighCalcium,
    carePlansHighSugar,
    carePlansHotFlushes,
    carePlansImmune,
    carePlansInfusionReaction,
    carePlansInjectionSite,
    carePlansJointMusclePain,
    carePlansLiver,
    carePlansLungs,
    carePlansMoney,
    carePlansMood,
    carePlansMouthSores,
    carePlansNauseaVomiting,
    carePlansNeuropathy,
    carePlansPain,
    carePlansPlanningAhead,
    carePlansPleuralFluid,
    carePlansSafeExercise,
    carePlansSkinRash,
    carePlansSleep,
    carePlansSwelling,
    carePlansVaginalDryness,
  ],
  signs,
  grades,
  prevention: [
    ...carePreventionBones,
    ...carePreventionEyes,
    ...carePreventionInfection,
    ...carePreventionMouth,
    ...carePreventionOthers,
    ...carePreventionSickness,
    ...carePreventionSkin,
    ...carePreventionStools,
    ...carePreventionSugar,
  ],
  emetic,
  sources,
};
