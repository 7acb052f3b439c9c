import { automated } from './automated.ts'
import { basis } from './basis.ts'
import { body } from './body.ts'
import { clarity } from './clarity.ts'
import { clash } from './clash.ts'
import { competence } from './competence.ts'
import { complaint } from './complaint.ts'
import { controller } from './controller.ts'
import { copying } from './copying.ts'
import { dpo } from './dpo.ts'
import { duty } from './duty.ts'
import { genre } from './genre.ts'
import { hurdle } from './hurdle.ts'
import { interest } from './interest.ts'
import { joint } from './joint.ts'
import { nobody } from './nobody.ts'
import { notice } from './notice.ts'
import { obligation } from './obligation.ts'
import { origin } from './origin.ts'
import { outdated } from './outdated.ts'
import { proof } from './proof.ts'
import { purpose } from './purpose.ts'
import { receiver } from './receiver.ts'
import { recipient } from './recipient.ts'
import { regime } from './regime.ts'
import { residue } from './residue.ts'
import { rights } from './rights.ts'
import { safeguard } from './safeguard.ts'
import { sensitive } from './sensitive.ts'
import { service } from './service.ts'
import { situation } from './situation.ts'
import { storage } from './storage.ts'
import { time } from './time.ts'
import { tool } from './tool.ts'
import { transfer } from './transfer.ts'
import { withdrawal } from './withdrawal.ts'

/** English, in the shape of German. */
export const en = {
  notice,
  genre,
  body,
  regime,
  controller,
  dpo,
  proof,
  purpose,
  basis,
  clash,
  interest,
  recipient,
  receiver,
  nobody,
  service,
  transfer,
  safeguard,
  storage,
  rights,
  withdrawal,
  complaint,
  competence,
  obligation,
  automated,
  residue,
  clarity,
  outdated,
  sensitive,
  situation,
  time,
  hurdle,
  duty,
  joint,
  origin,
  copying,
  tool,
}
